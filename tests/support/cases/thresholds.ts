/** Turns a competency's table of thresholds into single examples. */
import type { Market } from '../../../src/engine/program/types.ts'
import type { Taken, WrittenCase, WrittenThresholds } from './schema.ts'

type Organization = Pick<WrittenCase, 'people' | 'metrics' | 'attestations'>
type People = NonNullable<WrittenCase['people']>
type BelowAtAbove = readonly [number, number, number]

const group = (name: string, count: number, holds: string[]): People =>
  count > 0 ? { [`${count} ${name}`]: holds } : {}

/** The numbers that a row sets a threshold for; two for "of whom" and for two teams. */
const numbersIn = (row: Taken, market: Market): readonly BelowAtAbove[] => {
  switch (row.kind) {
    case 'metric':
      return ['developed' in row.amounts ? row.amounts[market] : row.amounts]
    case 'attest':
      return [[0, 1, 1]]
    case 'people':
      return row.ofWhom ? [row.people, row.ofWhom.people] : [row.people]
    case 'separate-teams':
      return row.teams.map((team) => team.people)
  }
}

/** An organization that stands exactly at these numbers. */
const standing = (row: Taken, name: string, [first = 0, second = 0]: readonly number[]): Organization => {
  switch (row.kind) {
    case 'metric':
      return { metrics: { [row.metric]: first } }
    case 'attest':
      return { attestations: first > 0 ? [row.attest] : [] }
    case 'people': {
      const holding = [row.holding].flat()
      if (!row.ofWhom) return { people: group(name, first, holding) }
      const both = Math.min(first, second)
      return {
        people: {
          ...group(`${name} with both`, both, [...holding, ...[row.ofWhom.alsoHolding].flat()]),
          ...group(name, first - both, holding),
        },
      }
    }
    case 'separate-teams': {
      const groups = row.teams.map((team, at) =>
        group(`${name} team ${at + 1}`, at === 0 ? first : second, [team.holding].flat()),
      )
      return { people: Object.assign({}, ...groups) as People }
    }
  }
}

const result = (row: Taken, [first = 0, second = 0]: readonly number[], needs: readonly number[]): object => {
  switch (row.kind) {
    case 'metric':
    case 'attest':
      return { have: first, need: needs[0] }
    case 'people': {
      const whom = row.ofWhom ? { ofWhom: { have: Math.min(first, second), need: needs[1] } } : {}
      return { have: first, need: needs[0], ...whom }
    }
    case 'separate-teams':
      return { teams: [first, second].map((have, team) => ({ have, need: needs[team] })), need: sum(needs) }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const together = (parts: readonly Organization[]): Organization => ({
  people: Object.assign({}, ...parts.map((part) => part.people)) as People,
  metrics: Object.assign({}, ...parts.map((part) => part.metrics)) as Record<string, number>,
  attestations: parts.flatMap((part) => part.attestations ?? []),
})

/**
 * Each number below, at and above its threshold, while all others stand exactly at theirs; in both markets where
 * a figure counts.
 */
export const thresholdCases = (
  competency: string,
  { path, level, takes }: WrittenThresholds,
): WrittenCase[] => {
  const markets: Market[] = takes.some(({ kind }) => kind === 'metric')
    ? ['developed', 'developing']
    : ['developed']
  return markets.flatMap((market) =>
    takes.flatMap((row, index) => {
      const numbers = numbersIn(row, market)
      const needs = numbers.map(([, at]) => at)
      const others = takes
        .filter((other) => other !== row)
        .map((other, at) =>
          standing(
            other,
            `other ${at + 1}`,
            numbersIn(other, market).map(([, need]) => need),
          ),
        )
      return numbers.flatMap((varied, which) =>
        [...new Set(varied)].map((number): WrittenCase => {
          const stand = needs.map((need, at) => (at === which ? number : need))
          const status = number < varied[1] ? 'unmet' : 'met'
          const expected = { status, [index + 1]: { status, ...result(row, stand, needs) } }
          return {
            case: `${path} ${level}, ${market} market: ${number} of ${varied[1]} for requirement ${index + 1}${which ? ', second number' : ''}`,
            market,
            ...together([...others, standing(row, 'this', stand)]),
            expect: { [competency]: { paths: { [path]: { [level]: expected } } } },
          }
        }),
      )
    }),
  )
}
