import type { Target } from '../../engine/planning/index.ts'
import type { Findings, Within } from './planner.ts'
import { useMessages } from '../kit/context.ts'
import { Award } from '../levels/index.ts'
import { useCost, useTargetName, useWords } from './context.ts'
import { Obstacles } from './Obstacles.tsx'
import { summaryOf } from './summary.ts'
import { useFinding } from './useFinding.ts'

const Levels = ({ targets }: { targets: readonly Target[] }) => (
  <ul class="awards">
    {targets.map((target) => (
      <Award key={JSON.stringify(target)} competency={target.competency} level={target.level} />
    ))}
  </ul>
)

const isSame = (one: Target, other: Target): boolean =>
  one.competency === other.competency && one.level === other.level && one.path === other.path

/** What the next level up would take beyond the budget. */
function Next({ next, findings }: { next: NonNullable<Within['next']>; findings: Findings }) {
  const { format } = useMessages()
  const words = useWords()
  const nameOf = useTargetName()
  const cost = useCost(findings.unit)
  const { plan, missing, target } = next
  const more = findings.unit === 'exams' ? missing.exams : missing.cost
  return (
    <p>
      {words.budget.next(nameOf(target), words.budget.costs[findings.unit](cost(more)))}{' '}
      <span class="quiet">{words.budget.nextTakes(summaryOf(plan, words, format))}</span>
    </p>
  )
}

/** What the budget is enough for, what it is not, and what the next level up would cost. */
export function WithinBudget({ within, findings }: { within: Within; findings: Findings }) {
  const { budget: words } = useWords()
  const finding = useFinding()
  const { reached, beyond, impossible, why, undecided, next, plan } = within
  const besides = impossible.filter((one) => !why.some(({ target }) => isSame(one, target)))
  const isProven = plan.proven && undecided.length === 0 && (next?.plan.proven ?? true)
  return (
    <section class="within-budget">
      <h3 class="finding">{finding(findings)}</h3>
      <Levels targets={reached} />
      <p>{isProven ? words.proven : words.notProven}</p>
      {next && <Next next={next} findings={findings} />}
      {beyond.length > 0 && (
        <>
          <h4>{words.beyond}</h4>
          <Levels targets={beyond} />
        </>
      )}
      {why.length > 0 && (
        <>
          <h4>{words.impossible}</h4>
          <Obstacles targets={why} />
        </>
      )}
      {besides.length > 0 && (
        <>
          <h4>{words.impossibleBesides}</h4>
          <Levels targets={besides} />
        </>
      )}
      {undecided.length > 0 && (
        <>
          <h4>{words.undecided}</h4>
          <Levels targets={undecided} />
        </>
      )}
    </section>
  )
}
