/** A requirement, or what a level lacks, in a few words. */
import type { Risk } from '../../engine/eligibility/index.ts'
import { count, day, number, people } from './language.ts'

export const inShort = {
  people: (have: number, need: number) => `${number(have)} of ${count(need, people)}`,
  figure: (have: string, need: string) => `${have} of ${need}`,
  confirmation: 'confirmation missing',
  overridden: 'by override',
  failsFrom: ({ since, becomes }: Pick<Risk, 'since' | 'becomes'>) =>
    becomes === 'unclear' ? `unclear from ${day(since)}` : `not met from ${day(since)}`,
  more: (others: number) => `and ${count(others, { one: 'more requirement', other: 'more requirements' })}`,
}
