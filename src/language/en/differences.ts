/** How two editions' requirements of one level differ, in words. */
import { count, day, number, people } from './language.ts'

export const differenceWords = {
  newPath: (path: string) => `New path: ${path}.`,
  endedPath: (path: string) => `Path ended: ${path}.`,
  levelCame: 'Requirements published for the first time.',
  levelLeft: 'No longer has requirements.',
  threshold: (metric: string, before: string, after: string) => `${metric}: ${after} (before: ${before}).`,
  noThreshold: 'none',
  inMarket: (amount: string, market: string) => `${amount} in a ${market}`,
  came: 'Now counts:',
  left: 'No longer counts:',
  people: (before: number, after: number) =>
    after === 0
      ? `People are no longer needed (before: ${count(before, people)}).`
      : `${count(after, people)} in all (before: ${number(before)}).`,
  counting: 'People count in another way.',
  before: 'Before:',
  after: 'Now:',
  peopleEach: (needed: number, condition: string) => `${count(needed, people)} with ${condition}`,
  ofThem: (some: number, condition: string) => `of them ${number(some)} also with ${condition}`,
  separate: (teams: string) => `separate teams: ${teams}`,
  orPerhaps: (strict: string, lenient: string) =>
    `${strict}, or perhaps ${lenient} (the source can be read in both ways)`,
  andAlso: '; the same people or others: ',
  ends: (retired: string | undefined, accepted: string | undefined) =>
    [
      retired && `can be taken up to and including ${day(retired)}`,
      accepted && `counts up to and including ${day(accepted)}`,
    ]
      .filter(Boolean)
      .join(', '),
}
