import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { PersonId } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'
import { lastVisibleDay } from '../../engine/requirements/index.ts'
import { AchievementPicker } from '../achievement-picker/index.ts'
import { readCount } from '../kit/drafts/amount.ts'
import { DayField } from '../kit/fields/DayField.tsx'
import { FindByName } from '../kit/fields/FindByName.tsx'
import { TextField } from '../kit/fields/TextField.tsx'
import { useMessages } from '../kit/context.ts'
import { useFocus } from '../kit/focus.ts'
import { Plus } from '../kit/glyphs.tsx'
import { Cross } from '../kit/later-glyphs.tsx'
import { useCalculator, useNames } from '../workspace/context.ts'
import { useScenarios } from './scenarios.ts'
import { useWhatIf } from './what-if.ts'
import type { ScenarioWords } from './words.ts'

interface BeginProps {
  readonly words: ScenarioWords
}
const mostHired = 100
/** The field of the bar that comes with the first scenario, after the part with the button has gone. */
const nameOfOpened = 'scenario/name'
const pickerId = 'scenarios/hire/achievements'

/** So many people join, who hold the same. */
function AfterHiring({ words: { begin } }: BeginProps) {
  const { program, day } = useCalculator()
  const { format } = useMessages()
  const focus = useFocus()
  const names = useNames()
  const whatIf = useWhatIf()
  const [people, setPeople] = useState(2)
  const [held, setHeld] = useState<readonly AchievementId[]>([])
  const on = useStore(day.$day)
  const open = () => {
    const name = begin.hired(people, format.all(held.map(names.achievement)))
    whatIf.hired(name, people, held, lastVisibleDay(program, on))
    focus.lead(nameOfOpened)
  }
  return (
    <fieldset class="beginning">
      <legend>{begin.hire}</legend>
      <TextField
        id="scenarios/hire/people"
        label={begin.howMany}
        className="count-field"
        numeric
        value={people}
        read={(text) => readCount(text, mostHired)}
        write={(count) => String(count ?? '')}
        commit={(count) => count !== undefined && setPeople(count)}
      />
      <AchievementPicker
        id={pickerId}
        label={begin.withWhat}
        held={new Set(held)}
        choose={(id) => !held.includes(id) && setHeld([...held, id])}
      />
      {held.length > 0 && (
        <ul class="hired-with">
          {held.map((id) => (
            <li key={id}>
              {names.achievement(id)}
              <button
                type="button"
                class="icon-button"
                aria-label={begin.without(names.achievement(id))}
                onClick={() => {
                  setHeld(held.filter((one) => one !== id))
                  focus.lead(pickerId)
                }}
              >
                <Cross />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="hint">{begin.hireHint(on)}</p>
      <button type="button" class="button" onClick={open}>
        <Plus /> {begin.open}
      </button>
    </fieldset>
  )
}

/** One person leaves on a day. */
function IfLeaves({ words: { begin } }: BeginProps) {
  const { history, day } = useCalculator()
  const { scenarioBar } = useMessages()
  const focus = useFocus()
  const names = useNames()
  const whatIf = useWhatIf()
  const today = useStore(day.$day)
  const people = useStore(history.$profile).people ?? []
  const [person, setPerson] = useState<PersonId>()
  const [on, setOn] = useState<IsoDate>(today)
  const open = () => {
    if (person === undefined) return
    whatIf.leaves(scenarioBar.leaves(names.person(person), on), person, on)
    focus.lead(nameOfOpened)
  }
  return (
    <fieldset class="beginning">
      <legend>{begin.leaves}</legend>
      {people.length === 0 ? (
        <p class="quiet">{begin.nobodyYet}</p>
      ) : (
        <>
          <div>
            <p class="label" role="status">
              {person === undefined ? begin.whoLeaves : begin.leaver(names.person(person))}
            </p>
            <FindByName
              id="scenarios/leaves/find"
              label={begin.find}
              labelHidden
              nobody={begin.notFound}
              choices={people.filter(({ id }) => id !== person).map(({ id }) => [id, names.person(id)])}
              call={(_, name) => begin.choose(name)}
              choose={(id) => {
                setPerson(id)
                focus.lead('scenarios/leaves/on')
              }}
            />
          </div>
          <DayField
            id="scenarios/leaves/on"
            label={begin.leavesOn}
            needed
            value={on}
            commit={(to) => to && setOn(to)}
          />
          <button type="button" class="button" aria-disabled={person === undefined} onClick={open}>
            <Plus /> {begin.open}
          </button>
        </>
      )}
    </fieldset>
  )
}

/** How a scenario begins: with a question that is asked, or as a copy that one changes. */
export function Begin({ words }: BeginProps) {
  const { history } = useCalculator()
  const scenarios = useScenarios()
  const focus = useFocus()
  const copy = () => {
    scenarios.add(words.blank, history.$profile.get())
    focus.lead(nameOfOpened)
  }
  return (
    <div class="scenarios-begin">
      <div class="beginnings">
        <AfterHiring words={words} />
        <IfLeaves words={words} />
        <fieldset class="beginning">
          <legend>{words.begin.copy}</legend>
          <p class="hint">{words.begin.copyHint}</p>
          <button type="button" class="button" onClick={copy}>
            <Plus /> {words.begin.copyOpen}
          </button>
        </fieldset>
      </div>
      <p class="quiet">{words.exampleMore}</p>
    </div>
  )
}
