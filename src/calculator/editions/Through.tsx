/** What is reached by each edition, and what is gained or lost from one to the next. */
import { useStore } from '@nanostores/preact'
import { computed } from 'nanostores'
import { useMemo } from 'preact/hooks'
import { isImprovement } from '../../engine/eligibility/comparison.ts'
import { pageLink } from '../../language/links.ts'
import { say } from '../../language/reasons.ts'
import { namesIn } from '../../language/names.ts'
import { useMessages } from '../kit/context.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { levelsThrough, stepsThrough, type StepThrough } from './across.ts'
import type { EditionsWords } from './messages/en.ts'
import { ThroughTable } from './ThroughTable.tsx'
import { causeWriter } from './write-cause.ts'

function Step({ step, words }: { step: StepThrough; words: EditionsWords }) {
  const messages = useMessages()
  const { language, reasons } = messages
  const { person } = useNames()
  const { before, after, changes } = step
  const write = causeWriter(step, { words, messages, person })
  // A competency that the later edition doesn't name has its name in the earlier one.
  const namesOf = (competency: string) =>
    namesIn(competency in after.competencies ? after : before, messages, person)
  return (
    <section>
      <h4>{words.step(after.validFrom ?? after.published)}</h4>
      <ul>
        {changes.map(({ change, causes }) => (
          <li key={`${change.competency} ${change.level}`}>
            <strong class={isImprovement(change) ? 'gained' : 'went'}>
              {say(reasons.changes, change, namesOf(change.competency))}.
            </strong>{' '}
            {words.because}
            <ul>
              {[...new Set(causes.map(write))].map((cause) => (
                <li key={cause}>{cause}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p>
        {changes.length === 0 && words.unchanged}{' '}
        <a href={pageLink(language, 'editions', after.edition)}>{words.allChanges}</a>
      </p>
    </section>
  )
}

interface ThroughProps {
  /** Of all editions, the earliest first. */
  readonly calculators: readonly Calculator[]
  readonly words: EditionsWords
}
export function Through({ calculators, words }: ThroughProps) {
  const { deferred } = useCalculator()
  const $assessments = useMemo(
    () =>
      computed(
        calculators.map(({ result }) => result.$assessment),
        (...all) => all,
      ),
    [calculators],
  )
  const assessments = useStore($assessments)
  const { profile, day } = useStore(deferred.$judged)
  const isEmpty = useStore(calculators[0]!.result.$isEmpty)
  const judged = useMemo(
    () => calculators.map(({ program }, at) => ({ program, assessment: assessments[at]! })),
    [assessments, calculators],
  )
  const steps = useMemo(() => stepsThrough(judged, profile), [judged, profile])
  if (isEmpty) return <p>{words.nothing}</p>
  return (
    <>
      <h3>{words.heading}</h3>
      <p class="quiet">{words.hint(day)}</p>
      <ThroughTable judged={judged} levels={levelsThrough(judged)} words={words} />
      <h3>{words.steps}</h3>
      <div class="edition-steps">
        {steps.map((step) => (
          <Step key={step.after.edition} step={step} words={words} />
        ))}
      </div>
    </>
  )
}
