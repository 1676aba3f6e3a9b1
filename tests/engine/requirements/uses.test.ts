import { expect, test } from 'vitest'
import { loadProgram } from '../../../src/engine/program/load.ts'
import { metricUsesOf, usesOf } from '../../../src/engine/requirements/uses.ts'

const program = await loadProgram()
const uses = usesOf(program)
const metricUses = metricUsesOf(program)

test('every achievement and every metric has its uses', () => {
  expect(Object.keys(uses)).toEqual(Object.keys(program.achievements))
  expect(Object.keys(metricUses)).toEqual(Object.keys(program.metrics))
  for (const list of [...Object.values(uses), ...Object.values(metricUses)]) expect(list).not.toEqual([])
})

test('an achievement in ofWhom is used by its requirement', () => {
  const use = { competency: 'devops', path: 'devops-partner', requirement: 0 }
  expect(uses['csm']).toEqual([
    { ...use, level: 'silver' },
    { ...use, level: 'gold' },
  ])
})

test('an achievement in a separate team is used by its requirement', () => {
  const inTeams = Object.values(uses)
    .flat()
    .filter(({ competency, path, level, requirement }) => {
      const item = program.competencies[competency]?.paths[path]?.[level]?.[requirement]
      return item?.kind === 'separate-teams'
    })
  expect(inTeams).not.toEqual([])
})

test('a requirement that names an achievement twice is one use', () => {
  for (const list of Object.values(uses)) {
    const places = list.map((use) => JSON.stringify(use))
    expect(places).toEqual([...new Set(places)])
  }
})

test('a metric is used where it is asked for', () => {
  const use = { competency: 'data-analytics', path: 'power-bi', requirement: 1 }
  expect(metricUses['power-bi-seats']).toEqual([
    { ...use, level: 'silver' },
    { ...use, level: 'gold' },
  ])
})
