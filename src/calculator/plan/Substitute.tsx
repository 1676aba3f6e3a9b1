import type { Plan, Substitutes } from '../../engine/planning/index.ts'
import type { PersonId } from '../../engine/profile/index.ts'
import type { Findings } from './planner.ts'
import { useMessages } from '../kit/context.ts'
import { FindByName } from '../kit/fields/FindByName.tsx'
import { useFocus, useFocusTarget } from '../kit/focus.ts'
import { Chevron } from '../kit/glyphs.tsx'
import { usePlanNames, usePlanner, useWords } from './context.ts'

/** So many are named; more are counted, and found by name. */
const named = 3

interface SubstituteProps {
  readonly plan: Plan
  readonly at: number
  /** Not worked out yet, where it is absent. */
  readonly substitutes: Substitutes | undefined
  readonly findings: Findings
}

/** Who else could do a step, to choose from. */
export function Substitute({ plan, at, substitutes, findings }: SubstituteProps) {
  const { format } = useMessages()
  const words = useWords().who
  const names = usePlanNames(findings.profile)
  const planner = usePlanner()
  const focus = useFocus()
  const id = `plan/step/${plan === (findings.result.ok && findings.result.plan) ? 1 : (findings.others?.indexOf(plan) ?? 0) + 2}/${at}`
  const summary = useFocusTarget<HTMLElement>(id)
  const step = plan.steps[at]!
  if (!('person' in step) || step.code === 'hire') return null
  if (!substitutes) return <p class="quiet">{words.sought}</p>
  const alone = new Set(substitutes.ofStep)
  const able = [...substitutes.ofStep, ...substitutes.ofPerson.filter((one) => !alone.has(one))]
  if (able.length === 0) return <p class="quiet">{words.nobody}</p>
  const own = plan.steps.filter((other) => 'person' in other && other.person === step.person).length
  const told =
    able.length <= named ? words.orSome(format.any(able.map(names.person))) : words.orAny(able.length)
  const letDo = (one: PersonId) => {
    planner.letDo(plan, at, one)
    focus.lead(id)
  }
  return (
    <details class="substitute">
      <summary ref={summary}>
        <Chevron /> {told}
      </summary>
      <FindByName
        id={`${id}/find`}
        label={words.find}
        nobody={words.notFound}
        choices={able.map((one) => [one, names.person(one)])}
        text={(one, name) => (alone.has(one) || own === 1 ? name : words.forAll(name, own))}
        call={(one, name) =>
          alone.has(one)
            ? words.insteadOf(name, names.person(step.person))
            : words.insteadOfAll(name, names.person(step.person), own)
        }
        choose={letDo}
      />
      <p class="quiet">{words.stays}</p>
    </details>
  )
}
