import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { calculatorOver } from '../support.ts'

test('a new person is opened, is associated so that achievements count, and has an id of its own', () => {
  const { history, people, result, view } = calculatorOver()
  const ids = () => history.$profile.get().people!.map(({ id }) => id)
  people.addPerson()
  people.addPerson()
  people.remove(ids()[0]!)
  people.addPerson()
  expect(ids()).toEqual([expect.stringMatching(/^p2[a-z]{5}$/), expect.stringMatching(/^p3[a-z]{5}$/)])
  expect(view.$openPerson.get()).toBe(ids()[1])
  people.addAchievement(ids()[1]!, '70-346')
  const person = history.$profile.get().people![1]!
  expect(result.$counting.get().whyNot(person, person.achievements[0]!)).toBeNull()
})

test('people like one are equal in all but id and name', () => {
  const { history, mark, people } = calculatorOver()
  history.begin(sampleIn('en'))
  const hugo = history.$profile.get().people![7]!
  people.addLike(hugo, 3)
  const { associatedSince, leavesOn, achievements } = hugo
  expect(history.$profile.get().people!.slice(9)).toStrictEqual(
    [10, 11, 12].map((number) => ({ id: `p${number}${mark}`, associatedSince, leavesOn, achievements })),
  )
})

test('a name is kept without the spaces around it, an empty one not at all', () => {
  const { history, organization, people } = calculatorOver()
  people.addPerson()
  const { id } = history.$profile.get().people![0]!
  people.rename(id, ' Ada ', 'field')
  expect(history.$profile.get().people![0]!.name).toBe('Ada')
  people.rename(id, '  ', 'field')
  expect(history.$profile.get().people![0]).not.toHaveProperty('name')
  organization.rename(' Contoso ', 'field')
  expect(history.$profile.get().organization.name).toBe('Contoso')
  organization.rename(' ', 'field')
  expect(history.$profile.get().organization).not.toHaveProperty('name')
})

test('removing someone or something forgets the drafts of its fields', () => {
  const { history, people, view } = calculatorOver()
  people.addPerson()
  const { id } = history.$profile.get().people![0]!
  people.addAchievement(id, '70-346')
  history.draft(`person/${id}/held/70-346/0/earned`, 'x')
  history.draft(`person/${id}/name`, 'y')
  people.removeAchievement(id, 0, `person/${id}/held/70-346/0/`)
  expect(history.$drafts.get()).toEqual({ [`person/${id}/name`]: 'y' })
  people.remove(id)
  expect(history.$drafts.get()).toEqual({})
  expect(view.$openPerson.get()).toBeNull()
})
