import { useStore } from '@nanostores/preact'
import { addYears } from '../../engine/calendar/index.ts'
import { useId, useState } from 'preact/hooks'
import type { NotCounting } from '../../engine/requirements/index.ts'
import { say } from '../../language/reasons.ts'
import type { HeldAchievement, Person } from '../../engine/profile/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { DayField } from '../kit/fields/DayField.tsx'
import { Warning } from '../kit/glyphs.tsx'
import { Cross } from '../kit/later-glyphs.tsx'
import { WhyNotCounting, type WhyNotProps } from './WhyNotCounting.tsx'
import { usePeople } from './people.ts'
import { useFocus } from '../kit/focus.ts'

interface AchievementRowProps {
  readonly person: Person
  readonly held: HeldAchievement
  readonly position: number
}

/** One achievement may be held twice, so its fields are told apart by its turn. */
function fieldsOf({ person, held, position }: AchievementRowProps): string {
  const turn = person.achievements.slice(0, position).filter(({ id }) => id === held.id).length
  return `person/${person.id}/held/${held.id}/${turn}/`
}

interface IdleProps extends WhyNotProps {
  readonly reason: NotCounting
  /** Of the sentence, for what it describes. */
  readonly id?: string
}

/** Why it does not count, in short and on demand at length. */
function Idle({ reason, id, ...held }: IdleProps) {
  const { people: words, reasons } = useMessages()
  const names = useNames()
  const [isOpen, setOpen] = useState(false)
  return (
    <div class="caution">
      <p id={id}>
        <Warning /> {say(reasons.notCounting, reason, names)}
      </p>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{reason.code === 'may-not-count' ? words.whyUnclear : words.whyNot}</summary>
        {isOpen && <WhyNotCounting {...held} />}
      </details>
    </div>
  )
}

/** Reasons that lie with the person: they are told once, not with each achievement. */
const ofThePerson: readonly NotCounting['code'][] = ['not-associated', 'association-not-visible-yet', 'left']

/** Why nothing of a person counts, and for an account that is not associated the button that mends it. */
function IdlePerson({ person }: { person: Person }) {
  const { day, history, result } = useCalculator()
  const { whyNot } = useStore(result.$counting)
  const people = usePeople()
  const { format, people: words } = useMessages()
  const focus = useFocus()
  const since = addYears(useStore(day.$day), -1)
  const field = `person/${person.id}/associatedSince`
  const sentence = useId()
  const [first] = person.achievements.flatMap((held) => {
    const reason = whyNot(person, held)
    return reason && ofThePerson.includes(reason.code) ? [{ held, reason }] : []
  })
  if (!first) return null
  const mend = () => {
    people.setDay(person.id, 'associatedSince', since, field)
    focus.lead(field)
  }
  return (
    <div class="idle-person">
      <Idle id={sentence} person={person} {...first} />
      {first.reason.code === 'not-associated' && !history.isReadOnly && (
        <button type="button" class="button small" aria-describedby={sentence} onClick={mend}>
          {words.associatedFrom(format.day(since))}
        </button>
      )}
    </div>
  )
}

function AchievementRow(props: AchievementRowProps) {
  const { program, result } = useCalculator()
  const people = usePeople()
  const { language, people: words } = useMessages()
  const names = useNames()
  const { person, held, position } = props
  const focus = useFocus()
  const fields = fieldsOf(props)
  const reason = useStore(result.$counting).whyNot(person, held)
  const achievement = Object.hasOwn(program.achievements, held.id) ? program.achievements[held.id] : undefined
  const remove = () => {
    people.removeAchievement(person.id, position, fields)
    focus.lead(`person/${person.id}/picker`)
  }
  return (
    <li class="held">
      <p class="held-name">
        <strong>{names.achievement(held.id)}</strong>{' '}
        {achievement && (
          <span class="title">
            {achievement.kind === 'exam' ? achievement.title[language] : words.kinds[achievement.kind]}
          </span>
        )}
      </p>
      <div class="held-days" role="group" aria-label={names.achievement(held.id)}>
        {(['earned', 'expires'] as const).map((key) => (
          <DayField
            key={key}
            id={`${fields}${key}`}
            label={words[key]}
            value={held[key]}
            commit={(to) => people.setAchievementDay(person.id, position, key, to, `${fields}${key}`)}
          />
        ))}
        <button
          type="button"
          class="icon-button"
          aria-label={words.remove(names.achievement(held.id))}
          onClick={remove}
        >
          <Cross />
        </button>
      </div>
      {reason && !ofThePerson.includes(reason.code) && <Idle person={person} held={held} reason={reason} />}
    </li>
  )
}

/** What a person holds, with its days and why it doesn't count. */
export function AchievementList({ person }: { person: Person }) {
  const { people: words } = useMessages()
  if (person.achievements.length === 0) return null
  return (
    <>
      <IdlePerson person={person} />
      <ul class="held-list" aria-label={words.achievements}>
        {person.achievements.map((held, position) => (
          <AchievementRow key={`${held.id}/${position}`} person={person} held={held} position={position} />
        ))}
      </ul>
    </>
  )
}
