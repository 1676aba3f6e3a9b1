import type { Risk } from '../../../engine/eligibility/index.ts'
import { count, day, number, people } from '../../../language/en/language.ts'

export const details = {
  anyOf: 'one of:',
  allOf: 'all of:',
  each: 'each with',
  ofWhom: (have: number, need: number) => `Of whom ${number(have)} of ${number(need)} also with`,
  team: (team: number, have: number, need: number) => `Team ${team}: ${number(have)} of ${number(need)} with`,
  statuses: { met: 'Met', unclear: 'Unclear', unmet: 'Not met yet' },
  counting: 'Counts',
  place: (person: string, achievements: string) => `${person} (${achievements})`,
  partly: 'Nearly there',
  lacks: (person: string, achievements: string) => `${person} lacks ${achievements}`,
  others: (more: number) => `and ${number(more)} more`,
  missing: 'Missing',
  onAnniversary: 'On the anniversary:',
  together: (need: number, counts: string) =>
    `No alternative alone has ${count(need, people)} (${counts}); together they have.`,
  readings: { strict: 'By the stricter reading:', lenient: 'By the other reading:' },
  noteTitle: 'How it is read',
  overridden: (from: string, until: string) => `Met by an override from ${day(from)} until ${day(until)}.`,
  riskTitle: (level: string) => `${level} at risk`,
  risk: ({ since, anniversary, becomes }: Pick<Risk, 'since' | 'anniversary' | 'becomes'>) =>
    becomes === 'unclear'
      ? `Unclear from ${day(since)}, and so on the anniversary, ${day(anniversary)}.`
      : `Not met from ${day(since)}, and so not on the anniversary, ${day(anniversary)}.`,
  guide: (level: string) => `${level} in the guide`,
  guidePage: 'Read about it in the guide',
  source: 'Source:',
}

declare module '../../kit/messages.ts' {
  interface Messages {
    readonly details: typeof details
  }
}
