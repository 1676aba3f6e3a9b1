import { all, count, day, levels, number, people } from '../../../language/en/language.ts'
import type { Level } from '../../../engine/program/index.ts'

/** "Ada and Boris", "Ada, Boris and 3 more". */
const list = (names: readonly string[], more: number) =>
  all(more > 0 ? [...names, `${number(more)} more`] : names)

export const keyPeopleMessages = {
  nothing: 'No level is met on this day, so nobody can cost you one.',
  good: 'No single person carries a level',
  risky: (carrying: number, met: number) =>
    `${number(carrying)} of ${count(met, { one: 'level', other: 'levels' })} met hang on one person`,
  hint: (on: string) =>
    `What you would lose on ${day(on)}, the day that is judged, if somebody left, exactly as if they were taken out and all were judged again.`,
  levels: 'How many may leave',
  falls: (falls: number, names: readonly string[], more: number) => {
    const who = list(names, more)
    if (falls === 1) return `Falls without one person: ${who}, for example.`
    const any = falls === 2 ? 'Any one person may leave.' : `Any ${number(falls - 1)} people may leave.`
    return `${any} Falls without ${count(falls, people)}: ${who}, for example.`
  },
  stands: 'Stands, whoever leaves.',
  people: 'People who alone carry something',
  peopleHint: 'What falls if that person leaves.',
  peopleNone: 'Whoever leaves alone, no level falls.',
  pairs: 'Pairs that carry more together',
  pairsHint: 'What falls only if both leave.',
  pair: (names: readonly string[]) => all(names),
  achievements: 'Achievements that carry something',
  achievementsHint: 'What would fall if the achievement no longer counted for anybody.',
  achievementsNone: 'No single achievement carries a level.',
  holders: (holders: number) => `held by ${count(holders, people)}`,
  loses: 'Levels that fall',
  unclear: 'becomes unclear',
  packageStays: (level: Level) => `The ${levels[level]} package can still be bought.`,
  packageFalls: (level: Level) => `Then only the ${levels[level]} package can be bought.`,
  packageGone: 'Then no package can be bought.',
  whatIf: 'See it in a scenario',
  whatIfOf: (names: readonly string[]) => `What if ${all(names)} left: see it in a scenario`,
  scenario: (names: readonly string[]) => `Without ${all(names)}`,
  more: (hidden: number) => `Show more: ${number(hidden)} left`,
}

declare module '../../kit/messages.ts' {
  interface LaterMessages {
    readonly keyPeople: typeof keyPeopleMessages
  }
}
