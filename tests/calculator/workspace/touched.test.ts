import { expect, test } from 'vitest'
import { nameEdit } from '../../../src/calculator/workspace/edit-kind.ts'
import { edits as english } from '../../../src/calculator/workspace/messages/en.ts'
import { edits as russian } from '../../../src/calculator/workspace/messages/ru.ts'
import { emptyProfile } from '../../../src/calculator/workspace/workspace.ts'
import { calculatorOver, type WholeCalculator } from '../support.ts'

const names = {
  achievement: (id: string) => id,
  competency: (id: string) => id,
  metric: (id: string) => id,
  nameless: (position: number) => `Person ${position}`,
}

/** What undoing would take back, in both languages. */
function undoing({ history }: WholeCalculator): readonly string[] {
  const { step, touched } = history.$last.get()!
  return [english, russian].map((edits) => nameEdit(edits, step, touched, names))
}

function begin() {
  const calculator = calculatorOver()
  const people = ['p1', 'p2'].map((id) => ({ id, achievements: [] }))
  calculator.history.begin({ ...emptyProfile, people })
  calculator.people.rename('p2', 'Ada', 'person/p2/name')
  return calculator
}

test('a step says whose it was', () => {
  const calculator = begin()
  const { people, overrides, organization } = calculator
  expect(undoing(calculator)).toEqual(['Ada changed', 'изменён сотрудник: Ada'])
  people.addAchievement('p2', '70-346')
  expect(undoing(calculator)).toEqual(['70-346 added to Ada', 'Ada: добавлено 70-346'])
  people.addAchievement('p1', '70-347')
  people.removeAchievement('p1', 0, 'fields')
  expect(undoing(calculator)[0]).toBe('70-347 removed from Person 1')
  people.remove('p1')
  expect(undoing(calculator)).toEqual(['Person 1 removed', 'удалён сотрудник: Person 1'])
  organization.setFigure('azure-consumption', 12)
  expect(undoing(calculator)[0]).toBe('azure-consumption changed')
  overrides.enter({ competency: 'devops', level: 'silver', from: '2018-10-01' })
  overrides.add()
  expect(undoing(calculator)).toEqual(['override for devops added', 'добавлено ручное подтверждение: devops'])
})

test('one of two that are alike is told apart, and many are not taken for one', () => {
  const calculator = begin()
  const { history, people } = calculator
  people.addAchievement('p2', '70-346')
  people.addAchievement('p2', '70-346')
  people.removeAchievement('p2', 0, 'fields')
  expect(history.$last.get()!.touched).toMatchObject({ person: 'p2', achievement: '70-346' })
  people.addLike(history.$profile.get().people![1]!, 3)
  expect(history.$last.get()!.touched).toBeUndefined()
  expect(undoing(calculator)[0]).toBe('3\u00a0people added')
})

test('the calculation date is a step: days chosen one after the other are one, and undoing brings the first back', () => {
  const calculator = begin()
  const { day, history, people } = calculator
  const before = history.$profile.get()
  day.setDay('2018-11-01')
  day.setDay('2019-03-01')
  expect(undoing(calculator)).toEqual([
    'calculation date changed to 1\u00a0March 2019',
    'дата расчёта: 1\u00a0марта 2019\u00a0года',
  ])
  people.rename('p2', 'Eva', 'person/p2/name')
  history.undo()
  expect(day.$day.get()).toBe('2019-03-01')
  history.undo()
  expect(day.$day.get()).toBe('2018-10-29')
  expect(history.$profile.get()).toBe(before)
  history.redo()
  expect(day.$day.get()).toBe('2019-03-01')
})

test('the same day again is no step', () => {
  const { day, history } = begin()
  const before = history.$last.get()
  day.setDay('2018-10-29')
  expect(history.$last.get()).toBe(before)
})
