import { useStore } from '@nanostores/preact'
import { useMemo, useState } from 'preact/hooks'
import styles from './table.css?url&no-inline'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { peopleTable } from './messages/table.en.ts'
import type { Person, PersonId } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'
import { useChangeMany } from './change-many.ts'
import { useSelection } from './selection.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { DayField } from '../kit/fields/DayField.tsx'
import { Select } from '../kit/fields/Select.tsx'
import { useFocusFallback } from '../kit/focus.ts'
import { AchievementPicker } from '../achievement-picker/index.ts'
import { useHeldAchievements } from './useHeldAchievements.ts'
import { Styled } from '../kit/Styled.tsx'

type Words = typeof peopleTable
interface ChangeProps {
  readonly ids: ReadonlySet<PersonId>
  readonly people: readonly Person[]
  readonly words: Words
}

interface ApplyProps {
  readonly text: string
  readonly isReady?: boolean
  readonly apply: () => void
  readonly words: Words
}

function Apply({ text, isReady = true, apply, words }: ApplyProps) {
  return (
    <p class="apply">
      <button
        type="button"
        class="button primary"
        aria-disabled={!isReady}
        onClick={() => isReady && apply()}
      >
        {text}
      </button>{' '}
      <span class="hint">{words.undoHint}</span>
    </p>
  )
}

function AddAchievement({ ids, people, words }: ChangeProps) {
  const many = useChangeMany()
  const { people: sentences } = useMessages()
  const names = useNames()
  const [chosen, choose] = useState<AchievementId | null>(null)
  const [earned, setEarned] = useState<IsoDate | undefined>(undefined)
  const holding = people.filter(({ achievements }) => achievements.some(({ id }) => id === chosen)).length
  return (
    <>
      <AchievementPicker
        id="selected/picker"
        label={sentences.pick}
        held={new Set(chosen === null ? [] : [chosen])}
        choose={choose}
      />
      {chosen !== null && (
        <p role="status">
          {words.chosen(names.achievement(chosen))} {holding > 0 && words.holdAlready(holding)}
        </p>
      )}
      <DayField id="selected/earned" label={words.earned} value={earned} commit={setEarned} />
      <Apply
        text={words.apply['add-achievement'](ids.size - holding)}
        isReady={chosen !== null && holding < ids.size}
        apply={() => many.addAchievement(ids, { id: chosen!, ...(earned && { earned }) })}
        words={words}
      />
    </>
  )
}

function RemoveAchievement({ ids, people, words }: ChangeProps) {
  const many = useChangeMany()
  const held = useHeldAchievements(people)
  const [chosen, choose] = useState<AchievementId | undefined>(undefined)
  const [id, , holding] = held.find(([id]) => id === chosen) ?? held[0] ?? []
  if (id === undefined || holding === undefined) return <p class="quiet">{words.nothingHeld}</p>
  return (
    <>
      <Select
        id="selected/held"
        label={words.which}
        value={id}
        options={held.map(([id, name, holding]) => [id, words.heldBy(name, holding)])}
        choose={choose}
      />
      <Apply
        text={words.apply['remove-achievement'](holding)}
        apply={() => many.removeAchievement(ids, id)}
        words={words}
      />
    </>
  )
}

function SetDay({ ids, words, day: key }: ChangeProps & { day: 'associatedSince' | 'leavesOn' }) {
  const many = useChangeMany()
  const { people } = useMessages()
  const [day, setDay] = useState<IsoDate | undefined>(undefined)
  return (
    <>
      <DayField
        id={`selected/${key}`}
        label={people[key]}
        hint={words.emptyDay[key]}
        value={day}
        commit={setDay}
      />
      <Apply text={words.apply[key](ids.size)} apply={() => many.setDay(ids, key, day)} words={words} />
    </>
  )
}

function RemovePeople({ ids, words }: ChangeProps) {
  const many = useChangeMany()
  return <Apply text={words.apply['remove-people'](ids.size)} apply={() => many.remove(ids)} words={words} />
}

type Change = keyof Words['changes']

function Parts({ change, ...props }: ChangeProps & { change: Change }) {
  switch (change) {
    case 'add-achievement':
      return <AddAchievement {...props} />
    case 'remove-achievement':
      return <RemoveAchievement {...props} />
    case 'associatedSince':
    case 'leavesOn':
      return <SetDay key={change} day={change} {...props} />
    case 'remove-people':
      return <RemovePeople {...props} />
  }
}

/** What can be done with all who are selected, each as one step. */
export function ChangeMany({ words }: { words: Words }) {
  const { result } = useCalculator()
  const selection = useSelection()
  const [change, setChange] = useState<Change>('add-achievement')
  const ids = useStore(selection.$selected)
  const everyone = useStore(result.$people)
  const people = useMemo(() => everyone.filter(({ id }) => ids.has(id)), [everyone, ids])
  const part = useFocusFallback<HTMLFieldSetElement>('people/add')
  return (
    <Styled styles={styles}>
      <fieldset class="change-many" ref={part}>
        <legend>{words.changeHeading(ids.size)}</legend>
        <Select
          id="selected/change"
          label={words.change}
          value={change}
          options={Object.entries(words.changes) as [Change, string][]}
          choose={setChange}
        />
        <Parts change={change} ids={ids} people={people} words={words} />
      </fieldset>
    </Styled>
  )
}
