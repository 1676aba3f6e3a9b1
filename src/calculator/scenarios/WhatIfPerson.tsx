import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { PersonId } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { DayField } from '../kit/fields/DayField.tsx'
import { Select } from '../kit/fields/Select.tsx'
import { Styled } from '../kit/Styled.tsx'
import type { ScenarioWords } from './words.ts'
import styles from './scenarios.css?url&no-inline'
import { useWhatIf } from './what-if.ts'

interface WhatIfProps {
  readonly words: ScenarioWords
  readonly person: PersonId
  readonly name: string
}

/** Opens a scenario in which the person passes something, or leaves. */
export function WhatIfPerson({ words, person, name }: WhatIfProps) {
  return (
    <Styled styles={styles}>
      <div class="what-if-choices">
        <p class="quiet">{words.whatIf.intro}</p>
        <Passes words={words} person={person} name={name} />
        <Leaves words={words} person={person} name={name} />
      </div>
    </Styled>
  )
}

function Passes({ words, person, name }: WhatIfProps) {
  const { program } = useCalculator()
  const whatIf = useWhatIf()
  const { language, scenarioBar } = useMessages()
  const names = useNames()
  const [chosen, choose] = useState<AchievementId>()
  const options = Object.entries(program.achievements).map(([id, { kind, title }]): [string, string] => [
    id,
    kind === 'exam' ? `${id} ${title[language]}` : title[language],
  ])
  const open = () => {
    if (chosen === undefined) return
    const verb =
      program.achievements[chosen]?.kind === 'certification' ? scenarioBar.earns : scenarioBar.passes
    whatIf.passed(verb(name, names.achievement(chosen)), person, [chosen])
  }
  return (
    <div class="what-if-choice">
      <Select
        id={`person/${person}/what-if/passes`}
        label={words.whatIf.passes(name)}
        value={chosen}
        options={options}
        choose={choose}
      />
      <button type="button" class="button" aria-disabled={chosen === undefined} onClick={open}>
        {words.whatIf.open}
      </button>
    </div>
  )
}

function Leaves({ words, person, name }: WhatIfProps) {
  const { day } = useCalculator()
  const whatIf = useWhatIf()
  const { scenarioBar } = useMessages()
  const today = useStore(day.$day)
  const [on, setOn] = useState<IsoDate>(today)
  return (
    <div class="what-if-choice">
      <DayField
        id={`person/${person}/what-if/leaves`}
        label={words.whatIf.leaves(name)}
        needed
        value={on}
        commit={(to) => to && setOn(to)}
      />
      <button
        type="button"
        class="button"
        onClick={() => whatIf.leaves(scenarioBar.leaves(name, on), person, on)}
      >
        {words.whatIf.open}
      </button>
    </div>
  )
}
