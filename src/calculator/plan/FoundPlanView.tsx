import { useStore } from '@nanostores/preact'
import type { Plan } from '../../engine/planning/index.ts'
import type { Findings } from './planner.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Medal } from '../kit/glyphs.tsx'
import { InTime } from './InTime.tsx'
import { OpenScenario } from './OpenScenario.tsx'
import { Steps } from './Steps.tsx'
import { summaryOf } from './summary.ts'
import { writeProof, writeTotal } from './write-cost.ts'
import { usePlanNames, usePlanner, useWords } from './context.ts'

/** What the plan takes and that it is proven. */
function Summary({ plan, findings }: { plan: Plan; findings: Findings }) {
  const messages = useMessages()
  const words = useWords()
  const { program } = useCalculator()
  const total = writeTotal(plan, findings, program, words, messages)
  const names = usePlanNames(findings.profile)
  const chosen = useStore(usePlanner().$letDone)
  const { metrics = {}, attestations = {} } = findings.request.costs ?? {}
  const hasUnpriced = plan.steps.some(
    (step) =>
      (step.code === 'figure' && !Object.hasOwn(metrics, step.metric)) ||
      (step.code === 'fact' && !Object.hasOwn(attestations, step.attestation)),
  )
  return (
    <>
      <h3 class="finding">{summaryOf(plan, words, messages.format)}</h3>
      {total !== null && <p class="plan-total">{total}</p>}
      <p>
        {writeProof(plan, findings.unit, words)} {hasUnpriced && words.provenUnpriced}
      </p>
      <p class="quiet">{words.doneBy(plan.takenOn, plan.on)}</p>
      <p class="sr-only" role="status">
        {chosen && (plan.proven ? words.who.letDone : words.who.letDoneUnproven)(names.person(chosen))}
      </p>
    </>
  )
}

/** Each level and the path by which it is met in the end. */
function Met({ plan }: { plan: Plan }) {
  const { reasons } = useMessages()
  const names = useNames()
  const words = useWords()
  return (
    <section>
      <h4>{words.met}</h4>
      <ul class="met-levels">
        {plan.met.map(({ competency, level, path }) => (
          <li key={`${competency} ${level}`}>
            <Medal level={level} />{' '}
            <strong>{words.target(names.competency(competency), reasons.levels[level])}</strong>{' '}
            <span class="quiet">
              {path === null ? words.byOverride : words.byPath(names.path(competency, path))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function FoundPlanView({ plan, findings }: { plan: Plan; findings: Findings }) {
  const words = useWords()
  if (plan.steps.length === 0) {
    return (
      <section class="found-plan">
        <h3 class="finding">{words.nothingToDo(plan.on)}</h3>
        <Met plan={plan} />
      </section>
    )
  }
  return (
    <section class="found-plan">
      <Summary plan={plan} findings={findings} />
      <OpenScenario plan={plan} findings={findings} />
      <h4>{words.steps}</h4>
      <Steps plan={plan} findings={findings} />
      <InTime plan={plan} findings={findings} />
      <Met plan={plan} />
    </section>
  )
}
