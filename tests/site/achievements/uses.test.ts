import { expect, test } from 'vitest'
import type { Path } from '../../../src/engine/program/types.ts'
import { pathUsesOf, usesIn } from '../../../src/site/achievements/uses.ts'

const togetherFor = (id: string, competency: string) =>
  pathUsesOf(id)
    .filter((path) => path.competencyId === competency)
    .flatMap(({ uses }) => uses.map(({ row, together }) => [row.silver?.kind ?? row.gold?.kind, together]))

test.each([
  ['csm', 'devops', ['70-496', '70-498']],
  ['psm-1', 'devops', ['70-496', '70-498']],
  ['pmi-acp', 'devops', ['70-496', '70-498']],
  ['70-497', 'devops', ['70-496', '70-498']],
])('%s counts in %s only for whoever holds the exams of all as well', (id, competency, base) => {
  expect(togetherFor(id, competency)).toEqual([['ofWhom', base]])
})

test.each([
  ['pga-voice-framework', 'communications'],
  ['70-339', 'project-and-portfolio-management'],
])('%s counts in %s only for whoever holds what all hold as well', (id, competency) => {
  const [first, ...rest] = togetherFor(id, competency)
  expect(first?.[0]).toBe('ofWhom')
  expect(first?.[1]).not.toEqual([])
  expect(rest).toEqual([])
})

test.each([
  ['70-496', 'devops', 'csm'],
  ['mcse-productivity', 'communications', 'pga-voice-framework'],
])('the uses of %s in %s tell what some of its people need besides', (id, competency, named) => {
  const uses = pathUsesOf(id).flatMap(({ competencyId, uses }) => (competencyId === competency ? uses : []))
  expect(uses).toHaveLength(1)
  const { silver, gold } = uses[0]!.further
  expect([silver, gold].map((all) => all?.map(({ people }) => people))).toEqual([[1], [2]])
  expect(JSON.stringify(silver)).toContain(named)
  expect(pathUsesOf(named).flatMap(({ uses }) => uses.map(({ further }) => further.silver))).toEqual([[]])
})

const doubtsFor = (id: string, competency: string) =>
  pathUsesOf(id)
    .filter((path) => path.competencyId === competency)
    .flatMap(({ uses }) =>
      uses.flatMap(({ row }) => [row.silver, row.gold].flatMap((line) => line?.doubts ?? [])),
    )
    .map(({ code }) => code)

test('each use tells the doubts about its requirement', () => {
  expect(doubtsFor('70-345', 'messaging')).toContain('same-way')
  expect(doubtsFor('70-532', 'cloud-platform')).toContain('same-way')
  expect(doubtsFor('ta-biztalk-2013', 'application-integration')).toContain('readings')
})

test('how long another achievement counts is told on its own page alone', () => {
  expect(doubtsFor('70-354', 'application-development')).toContain('may-count-until')
  expect(doubtsFor('70-480', 'application-development')).not.toContain('may-count-until')
})

const path = (levels: Omit<Path, 'name'>): Path => ({ name: { en: 'A path', ru: 'Путь' }, ...levels })

test('what only the lenient of two readings names has its use, marked so', () => {
  const uses = usesIn(
    path({
      gold: [
        {
          kind: 'readings',
          readings: {
            strict: [{ kind: 'people', people: 2, each: '70-346' }],
            lenient: [
              { kind: 'people', people: 2, each: { anyOf: ['70-346', { allOf: ['70-347', '70-345'] }] } },
            ],
          },
        },
      ],
    }),
    '70-347',
  )
  expect(uses).toMatchObject([
    { row: { gold: { people: 2 } }, together: ['70-345'], instead: ['70-346'], leniently: true },
  ])
  expect(uses[0]?.row.gold?.doubts.map(({ code }) => code)).toEqual(['readings'])
})

test('the same skill over another base is told for each level', () => {
  const each = { kind: 'people', people: 2, ofWhom: [{ people: 1, each: '70-345' }] } as const
  const uses = usesIn(
    path({
      silver: [{ ...each, each: '70-346' }],
      gold: [{ ...each, each: { allOf: ['70-346', '70-347'] } }],
    }),
    '70-345',
  )
  expect(uses.map(({ row, together }) => [Object.keys(row), together])).toEqual([
    [['silver', 'shared'], ['70-346']],
    [
      ['gold', 'shared'],
      ['70-346', '70-347'],
    ],
  ])
})
