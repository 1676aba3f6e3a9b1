import type { Carried } from '../matrix.ts'
import { all, count, day, levels, number, people } from '../../../language/en/language.ts'
import type { KeyPeople, LevelLoss } from '../../../engine/planning/index.ts'
import type { Level } from '../../../engine/program/index.ts'

/** "Ada and Boris", "Ada, Boris and 3 more". */
const list = (names: readonly string[], more: number) =>
  all(more > 0 ? [...names, `${number(more)} more`] : names)

export const keyPeopleMessages = {
  nothing: 'No level is reached on this date.',
  good: 'No level depends on one person',
  risky: ({ levels, most, someUnclear }: Carried, met: number) => {
    const what = someUnclear ? 'lost or unclear' : 'lost'
    const whose =
      levels === 1
        ? ''
        : most === levels
          ? ', all with the same person'
          : most === 1
            ? ', each with a different person'
            : `, up to ${number(most)} with the same person`
    return `${number(levels)} of ${count(met, { one: 'level', other: 'levels' })} would be ${what} if one person left${whose}`
  },
  hint: (on: string) =>
    `What you would lose on ${day(on)}, the calculation date, if someone left. The answer is the same as if you removed the person and calculated everything again.`,
  matrix: {
    heading: 'People and the levels that depend on them',
    hint: 'A row for each person who a level depends on. Above: how many can leave, whoever they are.',
    nobody: 'No level depends on one person. Above: how many can leave, whoever they are.',
    by: { name: 'Person', carries: 'Levels' },
    bench: (bench: number | null) =>
      bench === null ? 'all can leave' : bench === 0 ? 'nobody can leave' : `${number(bench)} can leave`,
    becomes: { unmet: 'lost', unclear: 'unclear' },
    stays: 'stays',
  },
  levels: 'How many can leave',
  others: (more: number) => `${number(more)} more`,
  singly: (becomes: LevelLoss['becomes'], names: string) =>
    `${becomes === 'unmet' ? 'Lost' : 'Unclear'} if ${names} leaves.`,
  falls: (
    { bench, becomes }: Pick<KeyPeople['levels'][number], 'bench' | 'becomes'>,
    names: readonly string[],
    more: number,
  ) => {
    const any = bench === 1 ? 'Any one person can leave.' : `Any ${number(bench ?? 0)} people can leave.`
    const what = becomes === 'unclear' ? 'Unclear' : 'Lost'
    return `${any} ${what} if, for example, ${list(names, more)} leave.`
  },
  stands: 'Safe whoever leaves.',
  people: 'People a level depends on',
  peopleHint: 'What is lost if that person leaves.',
  peopleNone: 'No level depends on one person.',
  pairs: 'Pairs a level depends on',
  pairsHint: 'What is lost or unclear only if both leave, in addition to what each departure alone loses.',
  pair: (names: readonly string[]) => all(names),
  achievements: 'Achievements a level depends on',
  achievementsHint: 'What would be lost if the achievement no longer counted for anyone.',
  achievementsNone: 'No level depends on one achievement.',
  holders: (holders: number) => `${count(holders, people)} with it`,
  loses: 'Levels that are lost',
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
