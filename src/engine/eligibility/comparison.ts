/** What differs between two assessments. */
import type { Assessment } from './types.ts'
import type { Status } from '../requirements/index.ts'
import type { CompetencyId, Level } from '../program/index.ts'

/** What differs for one level. */
export type LevelChange =
  | { readonly code: 'reached'; readonly competency: CompetencyId; readonly level: Level }
  | { readonly code: 'lost'; readonly competency: CompetencyId; readonly level: Level }
  | { readonly code: 'unclear'; readonly competency: CompetencyId; readonly level: Level }
  | { readonly code: 'at-risk'; readonly competency: CompetencyId; readonly level: Level }
  | { readonly code: 'risk-gone'; readonly competency: CompetencyId; readonly level: Level }

const codeOf = (before: Status | undefined, after: Status | undefined): LevelChange['code'] | undefined => {
  if (before === after) return undefined
  if (after === 'met') return 'reached'
  if (after === 'unclear') return 'unclear'
  return before === 'met' ? 'lost' : undefined
}

/** The levels that are met, lost, unclear or at risk now and were not before, in the program's order. */
export function compare(before: Assessment, after: Assessment): LevelChange[] {
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
