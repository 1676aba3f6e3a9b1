import { expect, test } from 'vitest'
import { sortedBy } from '../../../src/calculator/people/list-people.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { directoryOf } from '../../../src/calculator/people/directory.ts'
import { createPeopleList } from '../../../src/calculator/people/people-list.ts'
import { createCalculator } from '../../../src/calculator/workspace/calculator.ts'
import { calculatorOver, createStorage } from '../support.ts'

function begin() {
  const calculator = calculatorOver()
  calculator.history.begin(sampleIn('en'))
  return {
    ...calculator,
    found: () => calculator.list.$found.get().map(({ position }) => position),
  }
}

test('fifty are shown at a time, and those just added are among them', () => {
  const { history, people, list, result } = begin()
  const [ada] = history.$profile.get().people!
  people.addLike({ ...ada!, achievements: [] }, 191)
  expect(result.$people.get()).toHaveLength(200)
  expect([list.$page.get(), list.$pages.get()]).toEqual([0, 4])
  list.showPage(3)
  expect(list.$shown.get().map(({ position }) => position)).toEqual(
    Array.from({ length: 50 }, (_, at) => at + 151),
  )
  list.ask({ text: 'nobody' })
  expect([list.$page.get(), list.$pages.get(), list.$shown.get()]).toEqual([0, 1, []])
  people.addPerson()
  expect(list.$query.get().text).toBe('')
  expect(list.$shown.get().map(({ position }) => position)).toEqual([201])
})

test.each([
  ['LINDQ', [1]],
  ['  grace ', [7]],
  ['70-346', [1, 2]],
  ['70346', [1, 2]],
  ['346', [1, 2]],
  ['70–346', [1, 2]],
  ['mcse productivity', [3]],
  ['office 365 identities', [1, 2]],
  ['управление учётными записями', [1, 2]],
  ['nobody', []],
])('%j finds by name, code in any spelling or title', (text, positions) => {
  const { found, list } = begin()
  list.ask({ text })
  expect(found()).toEqual(positions)
})

test.each([
  ['all', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['serving', [1, 2, 3, 4, 5, 6, 8, 9]],
  ['idle', [7, 8]],
  ['expired', [8]],
  ['not-associated', [7]],
  ['left', []],
] as const)('those who stand so: %s', (standing, positions) => {
  const { found, list } = begin()
  list.ask({ standing })
  expect(found()).toEqual(positions)
})

test('who is about to lapse: by leaving, by an end, by what is no longer accepted; from the day of judgement', () => {
  const { day, found, people, list } = begin()
  list.ask({ lapsesWithin: 3 })
  expect(found()).toEqual([5])
  list.ask({ lapsesWithin: 6 })
  expect(found()).toEqual([5, 8])
  people.setAchievementDay('p1', 0, 'expires', '2018-11-30', 'field')
  expect(found()).toEqual([1, 5, 8])
  day.setDay('2019-02-01')
  expect(found()).toEqual([])
})

test('who holds a code, together with the other filters', () => {
  const { found, list } = begin()
  list.ask({ holds: '70-345' })
  expect(found()).toEqual([1, 2])
  list.ask({ text: 'boris' })
  expect(found()).toEqual([2])
  list.ask({ order: 'name' })
  list.clear()
  expect(list.$query.get()).toMatchObject({ text: '', holds: null, order: 'name' })
})

test('by name with numbers as numbers, those without one last in either direction', () => {
  const { found, people, list } = begin()
  people.rename('p1', 'Team 10', 'field')
  people.rename('p2', 'team 9', 'field')
  people.rename('p5', '', 'field')
  list.ask({ order: 'name' })
  expect(found()).toEqual([3, 4, 6, 7, 8, 9, 2, 1, 5])
  list.ask({ isDescending: true })
  expect(found()).toEqual([1, 2, 9, 8, 7, 6, 4, 3, 5])
})

test('by how many count and by what lapses next, equal ones as entered', () => {
  const { found, list } = begin()
  list.ask(sortedBy('counting'))
  expect(found()).toEqual([1, 2, 4, 6, 8, 9, 3, 5, 7])
  list.ask({ isDescending: false })
  expect(found()).toEqual([7, 3, 5, 4, 6, 8, 9, 2, 1])
  list.ask({ order: 'lapse', isDescending: false })
  expect(found()).toEqual([5, 8, 1, 2, 3, 4, 6, 7, 9])
  list.ask({ order: 'entered', isDescending: true })
  expect(found()).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
})

test('for whom someone counts', () => {
  const { list, result } = begin()
  expect(list.$serving.get().at(0)).toEqual([
    'cloud-productivity',
    'collaboration-and-content',
    'messaging',
    'small-and-midmarket-cloud-solutions',
    'windows-and-devices',
  ])
  expect(list.$serving.get().at(6)).toEqual([])
  const listed = directoryOf(result.$people.get())
  expect(listed('p7')).toMatchObject({ position: 7, person: { name: 'Grace Kim' } })
  expect(listed('constructor')).toBeUndefined()
})

test('people are found by a former title once all titles have come, and until then by what is known', async () => {
  const { program } = calculatorOver()
  const renamed = { ...program.achievements['70-346']!, formerTitles: ['Managing Clouds of Old'] }
  const whole = { ...program, achievements: { ...program.achievements, '70-346': renamed } }
  const tries = [Promise.reject(new Error('no network')), Promise.resolve(whole)]
  const calculator = createCalculator(program, { access: createStorage, whole: () => tries.shift()! })
  calculator.history.begin(sampleIn('en'))
  const list = calculator.of(createPeopleList)
  const holders = () =>
    list.$found.get().map(({ person }) => person.achievements.some(({ id }) => id === '70-346'))
  list.ask({ text: '70-346' })
  expect(holders().length).toBeGreaterThan(0)
  list.ask({ text: 'Clouds of Old' })
  expect(holders()).toEqual([])
  await expect.poll(() => holders().length).toBeGreaterThan(0)
  expect(holders().every(Boolean)).toBe(true)
})
