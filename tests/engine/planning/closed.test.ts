import { beforeAll, expect, test } from 'vitest'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import { planFor } from '../../../src/engine/planning/plan.ts'
import { searchPlans, type SearchPiece } from '../../../src/engine/planning/search.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import { tries } from '../../support/law.ts'
import { program } from '../../support/program.ts'
import { publishedTargets } from './support/small-profile.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadHighs()
})

const people = (count: number, achievements: Person['achievements']): Person[] =>
  Array.from({ length: count }, (_, at) => ({ id: `p${at}`, associatedSince: '2016-01-01', achievements }))
const profileOf = (people: readonly Person[]): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people,
})

/** The exams that requirements name though they can't be taken on the day any more. */
const closedOn = (day: string) =>
  Object.entries(program.achievements).flatMap(([id, { retired = day, acceptedUntil = day }]) =>
    retired < day || acceptedUntil < day ? [id] : [],
  )

test('70-354 is one that requirements name and nobody can take', () => {
  expect(closedOn('2018-10-28')).toContain('70-354')
  expect(JSON.stringify(program.competencies['windows-and-devices'])).toContain('70-354')
})

test.each(['2018-10-29', '2019-10-29'])('no plan for %s tells anybody to take what is closed', (on) => {
  const closed = closedOn(on)
  const pieces: SearchPiece[] = []
  const targets = publishedTargets(program).slice(0, tries(100))
  for (const target of targets) {
    const request = { targets: [target], on }
    searchPlans({ program, profile: profileOf(people(16, [])), request }, solver, (piece) =>
      pieces.push(piece),
    )
  }
  const text = JSON.stringify(pieces.filter(({ code }) => code !== 'progress'))
  expect(pieces.filter((piece) => piece.code === 'plan' && piece.result.ok)).toHaveLength(targets.length)
  for (const id of closed) expect(text, id).not.toContain(`"${id}"`)
})

test('who holds a closed exam that is still accepted need not take another', () => {
  const holders = people(16, [
    { id: '70-246', earned: '2017-01-01' },
    { id: '70-247', earned: '2017-01-01' },
  ])
  const target = { competency: 'datacenter', level: 'silver', path: 'x' } as const
  const paths = Object.keys(program.competencies['datacenter']!.paths)
  const steps = paths.map((path) => {
    const request = { targets: [{ ...target, path }], on: '2018-10-29' }
    const [without, having] = [people(16, []), holders].map((crew) =>
      planFor(program, profileOf(crew), request, solver),
    )
    return without!.ok && having!.ok && having!.plan.cost < without!.plan.cost
  })
  expect(steps).toContain(true)
})
