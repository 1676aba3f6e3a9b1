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
  unclear: (need: number, counts: string) =>
    `The source gives these alternatives and does not say whether people may be counted across them. No alternative alone has ${count(need, people)} (${counts}); together they have. Ask Microsoft before you rely on it.`,
  sameWay:
    'Everyone by one and the same alternative counts for certain. The source does not say whether people may be counted across them.',
  noteTitle: 'How it is read',
  overridden: (from: string, until: string) => `Met by an override from ${day(from)} until ${day(until)}.`,
  riskTitle: (level: string) => `${level} at risk`,
  risk: (since: string, anniversary: string) =>
    `Not met any more from ${day(since)}, and so not on the anniversary, ${day(anniversary)}.`,
  guide: (level: string) => `${level} in the guide`,
  guidePage: 'Read about it in the guide',
  source: (document: string, published: string) => `Source: ${document}, ${day(published)}.`,
}

declare module '../../kit/messages.ts' {
  interface Messages {
    readonly details: typeof details
  }
}
