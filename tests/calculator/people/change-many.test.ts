import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { createChangeMany } from '../../../src/calculator/people/change-many.ts'
import { law } from '../../support/law.ts'
import { calculatorOver } from '../support.ts'

function begin() {
  const calculator = calculatorOver()
  calculator.history.begin(sampleIn('en'))
  return { ...calculator, many: createChangeMany(calculator), profile: calculator.history.$profile.get }
}
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 9 }).map((number) => `p${number}`))
const day = fc.constantFrom('2017-03-01', '2018-12-31', undefined)

describe('the same as the single edits one after another', () => {
  law('adding an achievement to who does not hold it', 100, [ids, day], (chosen, earned) => {
    const [at, one] = [begin(), begin()]
    at.many.addAchievement(new Set(chosen), { id: '70-346', ...(earned && { earned }) })
    for (const id of chosen) {
      const person = one.profile().people!.find((person) => person.id === id)!
      if (person.achievements.some((held) => held.id === '70-346')) continue
      one.people.addAchievement(id, '70-346')
      one.people.setAchievementDay(id, person.achievements.length, 'earned', earned, 'field')
    }
    expect(at.profile()).toStrictEqual(one.profile())
  })

  law('removing an achievement', 100, [ids], (chosen) => {
    const [at, one] = [begin(), begin()]
    at.many.removeAchievement(new Set(chosen), '70-346')
    for (const id of chosen) {
      const { achievements } = one.profile().people!.find((person) => person.id === id)!
      const position = achievements.findIndex((held) => held.id === '70-346')
      if (position >= 0) one.people.removeAchievement(id, position, '')
    }
    expect(at.profile()).toStrictEqual(one.profile())
  })

  const key = fc.constantFrom('associatedSince' as const, 'leavesOn' as const)
  law('setting a day', 100, [ids, key, day], (chosen, key, to) => {
    const [at, one] = [begin(), begin()]
    at.many.setDay(new Set(chosen), key, to)
    for (const id of chosen) one.people.setDay(id, key, to, 'field')
    expect(at.profile()).toStrictEqual(one.profile())
  })

  law('removing people', 100, [ids], (chosen) => {
    const [at, one] = [begin(), begin()]
    at.many.remove(new Set(chosen))
    for (const id of chosen) one.people.remove(id)
    expect(at.profile()).toStrictEqual(one.profile())
  })
})

test('each is one step with how many it changed, undone and redone as one', () => {
  const { history, many, profile } = begin()
  const before = profile()
  many.addAchievement(new Set(['p1', 'p3', 'p4']), { id: '70-346' })
  expect(history.$last.get()?.step).toEqual({ code: 'add-achievement-to-many', count: 2 })
  many.removeAchievement(new Set(['p1', 'p2', 'p5']), '70-346')
  expect(history.$last.get()?.step).toEqual({ code: 'remove-achievement-from-many', count: 2 })
  many.setDay(new Set(['p1', 'p8']), 'leavesOn', '2019-01-31')
  expect(history.$last.get()?.step).toEqual({ code: 'leave-many', count: 1 })
  many.setDay(new Set(['p1', 'p7']), 'associatedSince', undefined)
  expect(history.$last.get()?.step).toEqual({ code: 'associate-many', count: 1 })
  many.remove(new Set(['p1', 'p9']))
  expect(history.$last.get()?.step).toEqual({ code: 'remove-people', count: 2 })
  const after = profile()
  for (let step = 0; step < 5; step += 1) history.undo()
  expect(profile()).toBe(before)
  expect(history.$last.get()).toBeNull()
  for (let step = 0; step < 5; step += 1) history.redo()
  expect(profile()).toBe(after)
})

test('what changes nobody is no step', () => {
  const { history, many } = begin()
  many.addAchievement(new Set(['p1', 'nobody']), { id: '70-346' })
  many.removeAchievement(new Set(['p9']), '70-346')
  many.setDay(new Set(['p8']), 'leavesOn', '2019-01-31')
  many.remove(new Set())
  expect(history.$last.get()).toBeNull()
})

test('what was typed and is no value yet goes with what is changed or removed', () => {
  const { history, many, view } = begin()
  const fields = ['person/p1/name', 'person/p1/leavesOn', 'person/p2/held/70-346/0/earned', 'person/p10/name']
  for (const field of fields) history.draft(field, 'x')
  many.setDay(new Set(['p1']), 'leavesOn', '2019-06-30')
  many.removeAchievement(new Set(['p2']), '70-346')
  expect(Object.keys(history.$drafts.get())).toEqual(['person/p1/name', 'person/p10/name'])
  view.openPerson('p1')
  many.remove(new Set(['p1']))
  expect(Object.keys(history.$drafts.get())).toEqual(['person/p10/name'])
  expect(view.$openPerson.get()).toBeNull()
})
