/** A requirement, or what a level lacks, in a few words. */
import type { Risk } from '../../engine/eligibility/index.ts'
import { count, day, number, people } from './language.ts'

export const inShort = {
  people: (have: number, need: number) => `${number(have)} of ${count(need, people)}`,
  peopleSurely: (surely: number, need: number) => `${number(surely)} of ${count(need, people)} for certain`,
  margin: (have: number, need: number) => `${count(have, people)} (${number(need)} needed)`,
  short: (more: number) => `${count(more, people)} short`,
  amountShort: (amount: string) => `${amount} short`,
  peopleWith: (have: number, need: number, condition: string) =>
    `${number(have)} of ${number(need)} with ${condition}`,
  figureMargin: (have: string, need: string) => `${have} (${need} needed)`,
  figure: (have: string, need: string) => `${have} of ${need}`,
  confirmation: 'confirmation missing',
  confirmed: 'confirmed',
  overridden: 'by override',
  failsFrom: ({ since, becomes }: Pick<Risk, 'since' | 'becomes'>) =>
    becomes === 'unclear' ? `unclear from ${day(since)}` : `lost from ${day(since)}`,
  more: (others: number) => `and ${count(others, { one: 'more requirement', other: 'more requirements' })}`,
}
