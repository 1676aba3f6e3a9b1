/** The answer in figures: how many competencies are reached, at risk, near and unclear. */
import type { AreaView, CompetencyView, LevelView } from './level-views.ts'

/** What is counted, in the order in which it is told. */
export const totals = ['gold', 'silver', 'at-risk', 'near', 'unclear'] as const
export type Total = (typeof totals)[number]

const fits: Readonly<Record<Total, (view: LevelView) => boolean>> = {
  gold: ({ level, met }) => level === 'gold' && met,
  silver: ({ level, met }) => level === 'silver' && met,
  'at-risk': ({ state }) => state === 'at-risk',
  near: ({ near }) => near,
  unclear: ({ state }) => state === 'unclear',
}

/** Returns whether a level of the competency is counted in the total. */
export const countsIn = (total: Total, { levels }: CompetencyView): boolean => levels.some(fits[total])

/** Returns how many competencies each total counts: as many as it lists. */
export function countTotals(areas: readonly AreaView[]): Readonly<Record<Total, number>> {
  const views = areas.flatMap(({ competencies }) => competencies)
  const count = (total: Total) => views.filter((view) => countsIn(total, view)).length
  return {
    gold: count('gold'),
    silver: count('silver'),
    'at-risk': count('at-risk'),
    near: count('near'),
    unclear: count('unclear'),
  }
}
