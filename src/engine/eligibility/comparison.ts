/** What differs between two assessments. */
import type { IsoDate } from '../calendar/index.ts'
import type { Level } from '../program/index.ts'
import type { Status } from '../requirements/index.ts'
import type { Assessment, CompetencyLevel } from './types.ts'

/** A difference in one level: it was attained or lost, or a risk to it appeared or went. */
export type LevelChange =
  | (CompetencyLevel & { readonly code: 'reached' })
  | (CompetencyLevel & { readonly code: 'lost' })
  /** From met it is a loss, from unmet a gain. */
  | (CompetencyLevel & { readonly code: 'unclear'; readonly from: 'met' | 'unmet' })
  /** It is met, and from that day on it won't be. */
  | (CompetencyLevel & {
      readonly code: 'ends'
      readonly on: IsoDate
      readonly becomes: 'unmet' | 'unclear'
    })
  | (CompetencyLevel & { readonly code: 'at-risk' })
  | (CompetencyLevel & { readonly code: 'risk-gone' })

/** Returns whether the change is for the better. */
export const isImprovement = (change: LevelChange): boolean =>
  change.code === 'unclear'
    ? change.from === 'unmet'
    : change.code === 'reached' || change.code === 'risk-gone'

type Turn =
  | Pick<Extract<LevelChange, { readonly code: 'reached' | 'lost' }>, 'code'>
  | Pick<Extract<LevelChange, { readonly code: 'unclear' }>, 'code' | 'from'>

function turnOf(before: Status = 'unmet', after: Status | undefined): Turn | undefined {
  if (before === after) return undefined
  if (after === 'met') return { code: 'reached' }
  if (after === 'unclear') return { code: 'unclear', from: before === 'met' ? 'met' : 'unmet' }
  return before === 'met' ? { code: 'lost' } : undefined
}

/**
 * Compares two assessments: the levels that are met, lost, unclear or at risk now and were not before, in the order of the
 * later program. A level that the later one doesn't publish is lost.
 */
export function compareAssessments(before: Assessment, after: Assessment): LevelChange[] {
  return Object.keys({ ...after.competencies, ...before.competencies }).flatMap((competency) => {
    const [earlier, now] = [before.competencies[competency], after.competencies[competency]]
    return (Object.keys({ ...now?.levels, ...earlier?.levels }) as Level[]).flatMap(
      (level): LevelChange[] => {
        const turn = turnOf(earlier?.levels[level], now?.levels[level])
        if (turn) return [{ ...turn, competency, level }]
        const [was, is] = [earlier?.stage[level] === 'at-risk', now?.stage[level] === 'at-risk']
        return was === is ? [] : [{ code: is ? 'at-risk' : 'risk-gone', competency, level }]
      },
    )
  })
}
