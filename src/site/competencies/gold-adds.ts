/** What a path asks for at Gold and not at Silver, respect by respect. */
import type {
  AchievementId,
  Expression,
  MetricId,
  Path,
  Program,
  Threshold,
} from '../../engine/program/index.ts'
import { type PathRow, type PeopleLine, pathRows, type RequirementLine } from '../requirements/lines.ts'

/** What people need at Gold, where that is not what they need at Silver. */
export type Needed =
  | { readonly code: 'each' | 'each-also'; readonly oneOf: readonly AchievementId[] }
  /** More than a list of which one is enough. */
  | { readonly code: 'another-list' }

/** One respect in which Gold differs. `silver` is absent where Silver asks for nothing of the kind. */
export type Addition =
  | {
      readonly code: 'figure'
      readonly metric: MetricId
      readonly silver?: Threshold
      readonly gold: Threshold
    }
  | { readonly code: 'fact'; readonly attestation: string }
  | {
      readonly code: PeopleLine['kind']
      readonly silver?: number
      readonly gold: number
      readonly needed?: Needed
    }

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Returns the achievements of which one is enough, if that is all that the expression says. */
export function choiceIn(expression: Expression): readonly AchievementId[] | undefined {
  if (typeof expression === 'string') return [expression]
  if ('allOf' in expression) return expression.allOf.length === 1 ? choiceIn(expression.allOf[0]!) : undefined
  const parts = expression.anyOf.map(choiceIn)
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined
}

/** Returns what `gold` asks for beyond `silver`, if it contains it. */
function beyond(silver: Expression, gold: Expression): Expression | undefined {
  if (typeof gold === 'string' || !('allOf' in gold)) return undefined
  const others = gold.allOf.filter((part) => !same(part, silver))
  return others.length < gold.allOf.length ? { allOf: others } : undefined
}

function neededIn(silver: Expression | undefined, gold: Expression): Needed {
  const further = silver && beyond(silver, gold)
  const also = further && choiceIn(further)
  if (also) return { code: 'each-also', oneOf: also }
  const choice = choiceIn(gold)
  return choice ? { code: 'each', oneOf: choice } : { code: 'another-list' }
}

function addition({ shared, silver }: PathRow, gold: RequirementLine): Addition | undefined {
  switch (gold.kind) {
    case 'metric': {
      const { metric, atLeast } = gold
      const before = silver?.kind === 'metric' && silver.metric === metric ? silver.atLeast : undefined
      if (before === undefined) return { code: 'figure', metric, gold: atLeast }
      return same(before, atLeast) ? undefined : { code: 'figure', metric, silver: before, gold: atLeast }
    }
    case 'attest':
      return shared ? undefined : { code: 'fact', attestation: gold.attest }
    case 'people':
    case 'ofWhom':
    case 'team': {
      const before = silver?.kind === gold.kind ? silver : undefined
      if (shared && before?.people === gold.people) return undefined
      return {
        code: gold.kind,
        ...(before && { silver: before.people }),
        gold: gold.people,
        ...(!shared && { needed: neededIn(before?.each, gold.each) }),
      }
    }
  }
}

/** Returns what Gold adds to Silver, in the order of the path's table; undefined where one of them is not published. */
export function goldAdds(path: Path, program: Program): readonly Addition[] | undefined {
  if (!path.silver || !path.gold) return undefined
  return pathRows(path, program).flatMap((row) => (row.gold && addition(row, row.gold)) ?? [])
}
