/** What an edit changed in the answer. */
import type { Assessment } from './types.ts'
import type { Status } from '../requirements/index.ts'
import type { Level } from '../program/index.ts'
import type { Change } from '../../calculator/workspace/reasons.ts'

const codeOf = (before: Status | undefined, after: Status | undefined): Change['code'] | undefined => {
  if (before === after) return undefined
  if (after === 'met') return 'reached'
  if (after === 'unclear') return 'unclear'
  return before === 'met' ? 'lost' : undefined
}

/** The levels that are met, lost, unclear or at risk now and were not before, in the program's order. */
export function compare(before: Assessment, after: Assessment): Change[] {
  return Object.entries(after.competencies).flatMap(([competency, now]) => {
    const earlier = before.competencies[competency]
    return (Object.keys(now.levels) as Level[]).flatMap((level): Change[] => {
      const code = codeOf(earlier?.levels[level], now.levels[level])
      if (code) return [{ code, competency, level }]
      const [was, is] = [earlier?.stage[level] === 'at-risk', now.stage[level] === 'at-risk']
      return was === is ? [] : [{ code: is ? 'at-risk' : 'risk-gone', competency, level }]
    })
  })
}
