import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { calculatorOver } from '../support.ts'

test('a new person is opened, is associated so that achievements count, and has an id of its own', () => {
  const { history, people, result, view } = calculatorOver()
  people.addPerson()
  people.addPerson()
  people.remove('p1')
  people.addPerson()
  const everyone = history.$profile.get().people!
  expect(everyone.map(({ id }) => id)).toEqual(['p2', 'p3'])
  expect(view.$openPerson.get()).toBe('p3')
  people.addAchievement('p3', '70-346')
  const person = history.$profile.get().people![1]!
  expect(result.$counting.get().whyNot(person, person.achievements[0]!)).toBeNull()
})

test('people like one are equal in all but id and name', () => {
  const { history, people } = calculatorOver()
  history.begin(sampleIn('en'))
  const hugo = history.$profile.get().people![7]!
  people.addLike(hugo, 3)
  const { associatedSince, leavesOn, achievements } = hugo
  expect(history.$profile.get().people!.slice(9)).toStrictEqual(
    ['p10', 'p11', 'p12'].map((id) => ({ id, associatedSince, leavesOn, achievements })),
  )
})

test('a name is kept without the spaces around it, an empty one not at all', () => {
  const { history, organization, people } = calculatorOver()
  people.addPerson()
  people.rename('p1', ' Ada ', 'field')
  expect(history.$profile.get().people![0]!.name).toBe('Ada')
  people.rename('p1', '  ', 'field')
  expect(history.$profile.get().people![0]).not.toHaveProperty('name')
  organization.rename(' Contoso ', 'field')
  expect(history.$profile.get().organization.name).toBe('Contoso')
  organization.rename(' ', 'field')
  expect(history.$profile.get().organization).not.toHaveProperty('name')
})

test('removing someone or something forgets the drafts of its fields', () => {
  const { history, people, view } = calculatorOver()
  people.addPerson()
  people.addAchievement('p1', '70-346')
  history.draft('person/p1/held/70-346/0/earned', 'x')
  history.draft('person/p1/name', 'y')
  people.removeAchievement('p1', 0, 'person/p1/held/70-346/0/')
  expect(history.$drafts.get()).toEqual({ 'person/p1/name': 'y' })
  people.remove('p1')
  expect(history.$drafts.get()).toEqual({})
  expect(view.$openPerson.get()).toBeNull()
})
