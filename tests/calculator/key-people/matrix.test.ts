import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { carriedSingly, matrixOf } from '../../../src/calculator/key-people/matrix.ts'
import { keyPeople } from '../../../src/engine/planning/index.ts'
import { program } from '../../support/program.ts'

const sample = sampleIn('en')
const found = keyPeople(program, sample, program.published)
const nameOf = (id: string) => sample.people!.find((person) => person.id === id)!.name!
const byName = (a: string, b: string) => nameOf(a).localeCompare(nameOf(b))

test('has a row for those who alone carry something, and a cell for each level that is met', () => {
  const { levels, rows } = matrixOf(found, 'carries', byName)
  expect(levels.map(({ competency, level, bench }) => `${competency} ${level} ${bench}`)).toEqual([
    'application-development silver 0',
    'cloud-productivity silver 1',
    'cloud-productivity gold 0',
    'datacenter silver 0',
    'messaging silver 0',
    'small-and-midmarket-cloud-solutions silver null',
  ])
  expect(rows[0]).toEqual({ person: 'p1', cells: [null, null, 'unmet', null, 'unclear', null], carries: 2 })
  expect(rows.every(({ carries }) => carries > 0)).toBe(true)
})

test('is sorted by the number of levels, or by name', () => {
  const order = (by: 'carries' | 'name') =>
    matrixOf(found, by, byName).rows.map(({ person }) => nameOf(person))
  expect(order('carries').slice(0, 3)).toEqual(['Ada Lindqvist', 'Boris Novak', 'Daniel Okafor'])
  expect(order('name')).toEqual(order('name').toSorted())
})

test('sums up how many levels one person’s leaving costs, and how many at most with the same person', () => {
  expect(carriedSingly(found)).toEqual({ levels: 4, most: 2, someUnclear: true })
  expect(carriedSingly(keyPeople(program, { ...sample, people: [] }, program.published))).toEqual({
    levels: 0,
    most: 0,
    someUnclear: false,
  })
})
