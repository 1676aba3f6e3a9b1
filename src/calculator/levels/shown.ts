/** Which competencies are listed: those that a total counts, and what is not started where its line was opened. */
import { atom } from 'nanostores'
import type { CompetencyView } from '../../engine/eligibility/index.ts'
import { countsIn, type Total } from '../../engine/eligibility/totals.ts'
import type { AreaId } from '../../engine/program/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'

export function createShown({ result, view }: Pick<Calculator, 'result' | 'view'>) {
  /** The total whose competencies alone are listed; `null` for all. */
  const $total = atom<Total | null>(null)
  /** The areas whose line of what is not started was opened. */
  const $unfolded = atom<ReadonlySet<AreaId>>(new Set())

  const isListed = (total: Total | null, competency: CompetencyView) =>
    total === null || countsIn(total, competency)

  // A row that one is led to is listed, whatever is looked for.
  view.$openRows.listen((rows) => {
    const total = $total.get()
    const views = result.$areas.get().flatMap(({ competencies }) => competencies)
    if (views.some((one) => rows.has(one.id) && !isListed(total, one))) $total.set(null)
  })

  function unfold(area: AreaId, isUnfolded: boolean) {
    const others = [...$unfolded.get()].filter((one) => one !== area)
    $unfolded.set(new Set(isUnfolded ? [...others, area] : others))
  }
  return {
    $total,
    $unfolded,
    isListed,
    unfold,
    /** Lists the competencies of the total alone; once more, all. */
    press: (total: Total) => $total.set($total.get() === total ? null : total),
  }
}
export const useShown = () => useCalculator().of(createShown)
