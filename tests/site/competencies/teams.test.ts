/** The smallest teams: each reaches its level by the engine's answer, and none without all that is in it. */
import { describe, expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import type { AchievementId, Program } from '../../../src/engine/program/types.ts'
import { assess } from '../../../src/engine/eligibility/index.ts'
import { smallestTeams, type SmallestTeam } from '../../../src/site/competencies/teams.ts'
import { program } from '../../support/program.ts'

const solver = await loadHighs()
const targets = Object.entries(program.competencies).flatMap(([competency, { paths }]) =>
  Object.entries(paths).flatMap(([path, levels]) =>
    program.levels.filter((level) => levels[level]).map((level) => ({ competency, path, level })),
  ),
)

/** Each person of the team as what is taken, by the same one of each: the first, the second and so on. */
const taken = (team: SmallestTeam, nth: number): AchievementId[][] =>
  team.flatMap(({ people, each }) =>
    Array.from({ length: people }, () => each.map((choice) => choice[nth % choice.length]!)),
  )

const people = (achievements: readonly (readonly AchievementId[])[]): readonly Person[] =>
  achievements.map((held, index) => ({
    id: `person-${index}`,
    associatedSince: '2018-01-15',
    achievements: held.map((id) => ({ id })),
  }))

/** Figures and facts beyond anything that is asked for. */
const rest: Pick<Profile, 'organization' | 'metrics' | 'attestations'> = {
  organization: { market: 'developed' },
  metrics: Object.fromEntries(Object.keys(program.metrics).map((metric) => [metric, 1e9])),
  attestations: Object.keys(program.attestations),
}

const reaches = (
  { competency, path, level }: (typeof targets)[number],
  team: readonly (readonly AchievementId[])[],
) => {
  const profile: Profile = { format: 'competency-profile', version: 1, ...rest, people: people(team) }
  return (
    assess(program, profile, program.published).competencies[competency]!.paths[path]![level]!.status ===
    'met'
  )
}

/** Every team that lacks one achievement of the one given; that someone lacks who has one alone is someone less. */
const lessOne = (team: readonly (readonly AchievementId[])[]) =>
  team.flatMap((held, at) =>
    held.map((achievement) =>
      team.map((other, index) => (index === at ? other.filter((id) => id !== achievement) : other)),
    ),
  )

describe.each(targets)('$competency, $path, $level', (target) => {
  const teams = smallestTeams(program, target, solver)

  test('is reached by each team, whichever of the interchangeable is taken', () => {
    expect(teams.length).toBeGreaterThan(0)
    for (const team of teams) {
      const choices = Math.max(1, ...team.flatMap(({ each }) => each.map((choice) => choice.length)))
      for (let nth = 0; nth < choices; nth++) expect(reaches(target, taken(team, nth))).toBe(true)
    }
  })

  test('is not reached without any one person or achievement', () => {
    const less = teams
      .map((team) => taken(team, 0))
      .flatMap((team) => [...team.map((_, at) => team.filter((_, index) => index !== at)), ...lessOne(team)])
    expect(less.filter((team) => reaches(target, team))).toEqual([])
  })

  test('asks for nothing that can no longer be taken', () => {
    const named = teams.flatMap((team) => team.flatMap(({ each }) => each.flat()))
    expect(named.filter((id) => program.achievements[id]!.retired)).toEqual([])
  })
})

test('a team says who takes what, whoever asks for most first', () => {
  const target = { competency: 'devops', path: 'devops-partner', level: 'silver' } as const
  const [team] = smallestTeams(program, target, solver)
  expect(team?.map(({ people, each }) => [people, each.map((choice) => choice.length)])).toEqual([
    [1, [1, 1, 4]],
    [1, [1, 1]],
  ])
})

test('teams that take more are left out, those that take as much are not', () => {
  const messaging = { competency: 'messaging', path: 'hybrid-services-partner', level: 'silver' } as const
  const windows = { competency: 'windows-and-devices', path: 'service-partner', level: 'gold' } as const
  expect(smallestTeams(program, messaging, solver)).toHaveLength(1)
  expect(smallestTeams(program, windows, solver)).toHaveLength(2)
})

test('a level that nobody can reach any more stops the build', () => {
  const gone: Program = {
    ...program,
    achievements: {
      ...program.achievements,
      'mcsd-app-builder': { ...program.achievements['mcsd-app-builder']!, retired: '2018-01-01' },
    },
  }
  const target = {
    competency: 'application-development',
    path: 'application-builder',
    level: 'gold',
  } as const
  expect(() => smallestTeams(gone, target, solver)).toThrow('No team reaches application-development')
})
