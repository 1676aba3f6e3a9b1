/** Shows an assessment in the words of the worked examples, so that a failure reads as a difference of the two. */
import type { Assessment, CompetencyLevel } from '../../../src/engine/eligibility/types.ts'
import type { PartialHolder, RequirementResult } from '../../../src/engine/requirements/types.ts'
import { inOrder } from './order.ts'

type Tree = Readonly<Record<string, unknown>>

const levels = (show: (level: 'silver' | 'gold') => unknown): Tree => ({
  silver: show('silver') ?? 'none',
  gold: show('gold') ?? 'none',
})

const partial = (holders: readonly PartialHolder[]): Tree =>
  Object.fromEntries(holders.map(({ person, lacks }) => [person, inOrder(lacks.map(inOrder))]))

const names = (places: readonly { readonly person: string }[]) => places.map(({ person }) => person)

const requirement = (result: RequirementResult): Tree => {
  switch (result.kind) {
    case 'metric':
    case 'attest':
      return { ...result }
    case 'people':
      return {
        ...result,
        ofWhom: result.ofWhom[0],
        counting: names(result.counting),
        partial: partial(result.partial),
      }
    case 'separate-teams':
      return {
        ...result,
        teams: result.teams.map((team) => ({
          ...team,
          counting: names(team.counting),
          partial: partial(team.partial),
        })),
      }
    case 'readings':
      return { ...result, strict: numbered(result.strict), lenient: numbered(result.lenient) }
  }
}

const numbered = (results: readonly RequirementResult[]): Tree =>
  Object.fromEntries(results.map((result, at) => [at + 1, requirement(result)]))

const competency = ({
  levels: reached,
  paths,
  stage,
  overrides,
  risk,
}: Assessment['competencies'][string]): Tree => ({
  ...levels((level) => reached[level]),
  stage: levels((level) => stage[level]),
  override: levels((level) => overrides[level]),
  risk: levels((level) => {
    const found = risk[level]
    if (!found) return undefined
    const failing = found.failing.map(({ requirement: at, result }) => ({
      requirement: at + 1,
      have: result.have,
    }))
    return { ...found, path: found.path ?? 'none', failing }
  }),
  paths: Object.fromEntries(
    Object.entries(paths).map(([id, path]) => [
      id,
      levels((level) => {
        const result = path[level]
        return result && { status: result.status, ...numbered(result.requirements) }
      }),
    ]),
  ),
})

/** The assessment as the worked examples write it. */
export const viewOf = (assessment: Assessment): Tree => {
  const pairs = (list: readonly CompetencyLevel[]) =>
    inOrder(list.map(({ competency: id, level }) => `${id} ${level}`))
  const { displayed } = assessment.membership
  return {
    ...Object.fromEntries(
      Object.entries(assessment.competencies).map(([id, result]) => [id, competency(result)]),
    ),
    purchasable: assessment.membership.purchasable ?? 'none',
    because: pairs(assessment.membership.because),
    displayed: pairs(displayed),
    displayedThoughLost: pairs(displayed.filter(({ met }) => !met)),
    subscription: assessment.membership.subscription ?? 'none',
    notices: inOrder(assessment.notices),
  }
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The part of the view that the example speaks of; a status may stand for a whole result. */
export const speakingOf = (expected: unknown, actual: unknown): unknown => {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) return actual
    return actual.map((value, at) => speakingOf(expected[at], value))
  }
  if (!isTree(actual)) return actual
  if (typeof expected === 'string') return 'status' in actual ? actual['status'] : actual
  if (!isTree(expected)) return actual
  return Object.fromEntries(Object.keys(expected).map((key) => [key, speakingOf(expected[key], actual[key])]))
}

const reasons = ['counting', 'partial', 'missing', 'doubts', 'causes']

/** Without who counts, who lacks what, what is missing, in doubt and why: what the second implementation leaves empty. */
export const withoutReasons = (tree: unknown): unknown => {
  if (Array.isArray(tree)) return tree.map(withoutReasons)
  if (!isTree(tree)) return tree
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key]) => !reasons.includes(key))
      .map(([key, value]) => [key, withoutReasons(value)]),
  )
}
