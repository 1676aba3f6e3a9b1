/** What differs between two assessments. */
import type { Level } from '../program/index.ts'
import type { Status } from '../requirements/index.ts'
import type { Assessment, CompetencyLevel } from './types.ts'

/** A difference in one level: it was attained or lost, or a risk to it appeared or went. */
export type LevelChange =
  | (CompetencyLevel & { readonly code: 'reached' })
  | (CompetencyLevel & { readonly code: 'lost' })
  | (CompetencyLevel & { readonly code: 'unclear' })
  | (CompetencyLevel & { readonly code: 'at-risk' })
  | (CompetencyLevel & { readonly code: 'risk-gone' })

const codeOf = (before: Status | undefined, after: Status | undefined): LevelChange['code'] | undefined => {
  if (before === after) return undefined
  if (after === 'met') return 'reached'
  if (after === 'unclear') return 'unclear'
  return before === 'met' ? 'lost' : undefined
}

/**
 * Compares two assessments: the levels that are met, lost, unclear or at risk now and were not before, in the program's
 * order.
 */
export function compareAssessments(before: Assessment, after: Assessment): LevelChange[] {
  return Object.entries(after.competencies).flatMap(([competency, now]) => {
    const earlier = before.competencies[competency]
    return (Object.keys(now.levels) as Level[]).flatMap((level): LevelChange[] => {
      const code = codeOf(earlier?.levels[level], now.levels[level])
      if (code) return [{ code, competency, level }]
      const [was, is] = [earlier?.stage[level] === 'at-risk', now.stage[level] === 'at-risk']
      return was === is ? [] : [{ code: is ? 'at-risk' : 'risk-gone', competency, level }]
    })
  })
}
