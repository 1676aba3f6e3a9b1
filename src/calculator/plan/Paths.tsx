import type { PlanResult } from '../../engine/planning/index.ts'
import type { Findings } from './planner.ts'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'
import { summaryOf } from './summary.ts'
import { useCost, useWords } from './context.ts'

/** The gap path by path. */
export function Paths({ findings }: { findings: Findings }) {
  const { format } = useMessages()
  const names = useNames()
  const words = useWords()
  const cost = useCost(findings.unit)
  const { competency } = findings.request.targets[0]!
  const takes = (result: PlanResult): string => {
    if (!result.ok) {
      if (result.code === 'impossible') return words.pathImpossible
      return result.code === 'undecided' ? words.undecided : words.stopped
    }
    if (result.plan.steps.length === 0) return words.pathMet
    const summary = summaryOf(result.plan, words, format)
    return findings.unit === 'exams' ? summary : `${summary}. ${words.total(cost(result.plan.cost))}`
  }
  return (
    <section>
      <h4>{words.paths}</h4>
      <p class="quiet">{words.pathsHint}</p>
      <table class="path-table">
        <thead>
          <tr>
            <th scope="col">{words.path}</th>
            <th scope="col">{words.takesColumn}</th>
          </tr>
        </thead>
        <tbody>
          {findings.paths.map(({ path, result }) => (
            <tr key={path}>
              <th scope="row">{names.path(competency, path)}</th>
              <td>{takes(result)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
