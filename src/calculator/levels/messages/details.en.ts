import type { Risk } from '../../../engine/eligibility/index.ts'
import { count, day, number, people } from '../../../language/en/language.ts'

/** What the levels say once there is something to answer; fetched with them. */
export const details = {
  because: (level: string, competencies: string) => `Reached at ${level}: ${competencies}.`,
  inForce: (level: string, until: string) => `${level} package in force until ${day(until)}.`,
  judged: (on: string) => `Calculation date: ${day(on)}.`,
  displayed: 'Shown on your business profile',
  stillShown: {
    unmet: 'no longer reached, shown until the year ends',
    unclear: 'now unclear, shown until the year ends',
  },
  notPublished: 'This edition publishes no requirements, so it cannot be calculated.',
  withoutEffect: (entries: number) =>
    count(entries, { one: 'entry has no effect', other: 'entries have no effect' }),
  totalsLabel: 'Levels in figures',
  totals: { 'at-risk': 'at risk', near: 'near', unclear: 'unclear' },
  listed: (listed: number) =>
    `${count(listed, { one: 'competency', other: 'competencies' })} listed. Press again to list all.`,
  marks: 'What the marks mean',
  nextStep: 'Next step',
  level: (competency: string, level: string) => `${competency} ${level}`,
  step: (level: string, more: string) => `${level}: ${more}`,
  peopleMore: (more: number) => count(more, { one: 'person more', other: 'people more' }),
  amountMore: (amount: string) => `${amount} more`,
  factsMore: (facts: number) => count(facts, { one: 'fact to confirm', other: 'facts to confirm' }),
  nearestLacks: (person: string, achievements: string) =>
    `Nearest is ${person}, who still needs ${achievements}.`,
  eachWith: (condition: string) => `Needed: ${condition}.`,
  planIt: 'Plan it',
  anyOf: 'one of:',
  allOf: 'all of:',
  each: 'each with',
  eachOfThem: 'Each person needs, for Silver and Gold alike:',
  matrix: { caption: 'Who counts, and who is nearest', person: 'Person', has: 'has it', lacks: 'Missing' },
  planLevel: (level: string) => `Plan ${level}`,
  enterFigure: (figure: string) => `Enter ${figure}`,
  ofWhom: (have: number, need: number) =>
    `Of these people, ${number(have)} (${number(need)} needed) also with`,
  team: (team: number, have: number, need: number) => `Team ${team}: ${number(have)} of ${number(need)} with`,
  /** Of a level. */
  statuses: { met: 'Reached', unclear: 'Unclear', unmet: 'Not reached' },
  /** Of a requirement. */
  requirementStatuses: { met: 'Met', unclear: 'Unclear', unmet: 'Not met' },
  counting: 'Counts',
  place: (person: string, achievements: string) => `${person} (${achievements})`,
  partly: 'Nearly there',
  lacks: (person: string, achievements: string) => `${person} still needs ${achievements}`,
  others: (more: number) => `and ${number(more)} more`,
  missing: 'Missing',
  onAnniversary: 'On the anniversary:',
  together: (need: number, counts: string) =>
    `No single alternative has ${count(need, people)} (${counts}), but together they do.`,
  readings: { strict: 'By the stricter reading:', lenient: 'By the other reading:' },
  noteTitle: 'Note',
  overridden: (from: string, until: string) =>
    `Reached by an override from ${day(from)} until ${day(until)}.`,
  riskTitle: (level: string) => `${level} at risk`,
  risk: ({ since, anniversary, becomes }: Pick<Risk, 'since' | 'anniversary' | 'becomes'>) =>
    becomes === 'unclear'
      ? `Unclear from ${day(since)}, and on the anniversary too, ${day(anniversary)}.`
      : `Lost from ${day(since)}, so not reached on the anniversary, ${day(anniversary)}.`,
  guide: (level: string) => `${level} in the guide`,
  guidePage: 'Read about it in the guide',
  source: 'Source:',
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly details: typeof details
  }
}
