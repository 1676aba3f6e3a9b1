import { expect, test } from 'vitest'
import { createChangeMany } from '../../../src/calculator/people/change-many.ts'
import { createCalculator } from '../../../src/calculator/workspace/calculator.ts'
import { edits as english } from '../../../src/calculator/workspace/messages/en.ts'
import { edits as russian } from '../../../src/calculator/workspace/messages/ru.ts'
import { nameEdit } from '../../../src/calculator/workspace/edit-kind.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { program } from '../../support/program.ts'

const people: Profile['people'] = [
  {
    id: 'ada',
    associatedSince: '2017-01-01',
    achievements: [
      { id: '70-346', earned: '2017-05-01' },
      { id: '70-347', earned: '2018-02-01' },
    ],
  },
  { id: 'bob', achievements: [{ id: '70-346' }] },
  { id: 'eva', achievements: [{ id: 'lfcs' }, { id: '70-533', earned: '2018-01-01' }] },
]

function begin(extra: Profile['people'] = []) {
  const calculator = createCalculator(program, {
    access: () => {
      throw new Error('There is no storage.')
    },
  })
  const { history, result } = calculator
  history.begin({ ...history.$profile.get(), people: [...people!, ...extra] })
  return {
    history,
    many: createChangeMany(calculator),
    toAdd: () => {
      const { notEntered } = result.$counting.get()
      return history.$profile
        .get()
        .people!.flatMap((person) => notEntered(person).map((one) => ({ person: person.id, ...one })))
    },
    heldBy: (id: string) => history.$profile.get().people!.find((person) => person.id === id)!.achievements,
  }
}

test('who holds all parts of a certification is told so, with the parts and their latest day', () => {
  expect(begin().toAdd()).toEqual([
    {
      person: 'ada',
      achievement: 'mcsa-office-365',
      parts: ['70-346', '70-347'],
      earned: '2018-02-01',
    },
    {
      person: 'eva',
      achievement: 'mcsa-linux-on-azure',
      parts: ['70-533', 'lfcs'],
    },
  ])
})

const names = { achievement: String, competency: String, metric: String, nameless: String }

test('one click adds one, with that day, and is one step with a name', () => {
  const { history, many, toAdd, heldBy } = begin()
  const before = history.$profile.get()
  many.addCertifications([toAdd()[0]!])
  expect(heldBy('ada').at(-1)).toEqual({ id: 'mcsa-office-365', earned: '2018-02-01' })
  expect(toAdd().map(({ person }) => person)).toEqual(['eva'])
  const { step } = history.$last.get()!
  expect(nameEdit(english, step, undefined, names)).toBe('1\u00a0certification added')
  expect(nameEdit(russian, step, undefined, names)).toBe('добавлено сертификаций: 1')
  history.undo()
  expect(history.$profile.get()).toBe(before)
})

test('one click adds all of them, those without a day as well, in one step', () => {
  const { history, many, toAdd, heldBy } = begin()
  many.addCertifications(toAdd())
  expect(history.$last.get()?.step).toEqual({ code: 'add-certifications', count: 2 })
  expect(heldBy('eva').at(-1)).toEqual({ id: 'mcsa-linux-on-azure' })
  expect(toAdd()).toEqual([])
})

test('a second click, or one for someone who is gone, changes nothing', () => {
  const { history, many, toAdd } = begin()
  const found = toAdd()
  many.addCertifications(found)
  const after = history.$profile.get()
  many.addCertifications(found)
  many.addCertifications([{ ...found[0]!, person: 'nobody' }])
  expect(history.$profile.get()).toBe(after)
})

test('a person with several gets all of them', () => {
  const exams = ['70-346', '70-347', '70-740', '70-741', '70-742']
  const { many, toAdd, heldBy } = begin([{ id: 'kim', achievements: exams.map((id) => ({ id })) }])
  many.addCertifications(toAdd().filter(({ person }) => person === 'kim'))
  expect(heldBy('kim').map(({ id }) => id)).toEqual([...exams, 'mcsa-office-365', 'mcsa-windows-server-2016'])
})
