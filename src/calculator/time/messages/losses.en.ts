import type { NextLoss } from '../../../engine/planning/index.ts'
import { some } from '../../../language/people-list.ts'
import type { Names, Sentences } from '../../../language/reasons.ts'
import { all, count, day, number } from '../../../language/en/language.ts'
import type { LossCause } from './loss-sentences.ts'

const who = (ids: readonly string[], names: Names) => all(some(ids, names, (more) => `${number(more)} more`))

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** After "when". */
const when: Sentences<LossCause> = {
  leaves: ({ people }, names) => `${who(people, names)} ${people.length === 1 ? 'leaves' : 'leave'}`,
  expires: ({ people, achievement }, names) =>
    `${names.achievement(achievement)} of ${who(people, names)} expires`,
  'no-longer-accepted': ({ achievement }, names) => `${names.achievement(achievement)} is no longer accepted`,
  'may-not-count': ({ achievement }, names) =>
    `it becomes unclear whether ${names.achievement(achievement)} counts`,
  'months-roll-out': ({ metric }, names) =>
    `earlier months of “${names.metric(metric)}” drop out of the period`,
  'override-ends': () => 'the override ends',
}

export const losses = {
  level: (competency: string, level: string) => `${competency} ${level}`,
  looking: 'Looking for the next loss…',
  failed: 'The next loss could not be calculated.',
  none: (until: string) => `By your entries no level that you have reached is lost before ${day(until)}.`,
  lost: (
    level: string,
    { on, becomes, unmetFrom }: Pick<NextLoss, 'on' | 'becomes' | 'unmetFrom'>,
    causes: readonly string[],
    then: string,
  ) => {
    const what =
      becomes === 'unmet'
        ? `is lost from ${day(on)}`
        : `is unclear from ${day(on)}${unmetFrom ? ` and lost from ${day(unmetFrom)}` : ''}`
    const why = causes.length > 0 ? `, when ${all(causes)}` : ''
    return `${level} ${what}${why}${then && `; ${then}`}.`
  },
  next: 'Next loss',
  head: (level: string, { on, becomes }: Pick<NextLoss, 'on' | 'becomes'>) =>
    `${level} is ${becomes === 'unmet' ? 'lost' : 'unclear'} from ${day(on)}`,
  reason: (causes: readonly string[], then: string) => {
    const why = causes.length > 0 ? `Because ${all(causes)}` : ''
    const said = why && then ? `${why}; ${then}` : why || capital(then)
    return said && `${said}.`
  },
  when,
  afterwards: (level: string | null) =>
    level ? `then only the ${level} package can be bought` : 'then no package can be bought',
  canBuy: (level: string | null) =>
    level ? `On that day you can buy the ${level} package.` : 'On that day no package can be bought.',
  associating: (person: string, others: number, by: string) =>
    others > 0
      ? `Associating ${person}, or ${others === 1 ? '1\u00a0other' : `any of ${number(others)} others`}, by ${day(by)} would prevent it.`
      : `Associating ${person} by ${day(by)} would prevent it.`,
  keep: (deeds: readonly string[], by: string) => `To keep it, by ${day(by)}: ${deeds.join('; ')}.`,
  associate: (persons: readonly string[]) => `associate ${all(persons)}`,
  pass: (person: string, achievements: string) => `${person} gets ${achievements}`,
  find: (short: number, achievements: string) =>
    `${count(short, { one: 'more person', other: 'more people' })} with ${achievements}`,
  figure: (metric: string, amount: string) => `${amount} more in “${metric}”`,
  all: (found: number) => `All within two years (${number(found)})`,
  heading: 'What is lost next',
  noRemedy: 'We found nothing that can be done by then.',
  prevent: 'Find the cheapest way',
  preventOf: (level: string) => `Find the cheapest way to keep ${level}`,
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly losses: typeof losses
  }
}
