/** The choice of an edition: its rules are fetched, judged by, remembered, and never taken for others. */
import { expect, test } from 'vitest'
import { createEditions, UnknownEdition } from '../../../src/calculator/editions/editions.ts'
import { editionFiles } from '../../../src/calculator/editions/fetching.ts'
import { createSaving } from '../../../src/calculator/saving/saving.ts'
import { createScenarios } from '../../../src/calculator/scenarios/scenarios.ts'
import { createCalculator } from '../../../src/calculator/workspace/calculator.ts'
import { timeOf } from '../../../src/engine/editions/index.ts'
import { parseProfile } from '../../../src/engine/profile/index.ts'
import { editionOf, editions as all } from '../../support/editions.ts'
import { createStorage } from '../support.ts'

const files: Readonly<Record<string, unknown>> = {
  '/editions.json': all.map(timeOf),
  ...Object.fromEntries(all.map((edition) => [`/editions/${edition.edition}.json`, edition])),
}
const profile = parseProfile({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: ['70-243', '70-740'].map((id, at) => ({
    id: `p${at + 1}`,
    associatedSince: '2016-01-01',
    achievements: [{ id }],
  })),
})
if (!profile.ok) throw new Error('The profile is valid.')

function begin() {
  const asked: string[] = []
  let isOffline = false
  const calculator = createCalculator(editionOf('2018-10'), { access: () => createStorage() })
  calculator.history.begin(profile.ok ? profile.profile : calculator.history.$profile.get())
  const editions = createEditions(
    calculator,
    editionFiles((path) => {
      asked.push(path)
      return isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(files[path])
    }),
  )
  const silver = () =>
    calculator.$judging.get()?.result.$assessment.get().competencies['datacenter']?.levels.silver
  return { asked, calculator, editions, silver, goOffline: (offline: boolean) => (isOffline = offline) }
}

test('the page begins with its own rules and fetches nothing', () => {
  const { asked, calculator, silver } = begin()
  expect(calculator.$judging.get()).toBe(calculator)
  expect(silver()).toBe('unmet')
  expect(asked).toEqual([])
})

test('another edition judges the same data, once fetched; the step can be undone and done again', async () => {
  const { asked, calculator, editions, silver } = begin()
  const { history } = calculator
  await editions.choose('2017-09')
  expect(silver()).toBe('met')
  expect(calculator.$judging.get()!.program.edition).toBe('2017-09')
  history.undo()
  expect(silver()).toBe('unmet')
  history.redo()
  expect(silver()).toBe('met')
  await editions.choose('2018-10')
  expect(history.$workspace.get().edition).toBeUndefined()
  await editions.choose('2017-09')
  expect(asked).toEqual(['/editions.json', '/editions/2017-09.json'])
})

test('the day, the data and what is open are the same; what knows no rules is not made twice', async () => {
  const { calculator, editions } = begin()
  await editions.choose('2017-11')
  const judging = calculator.$judging.get()!
  expect(judging.day).toBe(calculator.day)
  expect(judging.history).toBe(calculator.history)
  expect(judging.view).toBe(calculator.view)
  for (const create of [createSaving, createScenarios])
    expect(judging.of<unknown>(create)).toBe(calculator.of<unknown>(create))
  calculator.day.setDay('2017-11-01')
  expect(judging.result.$assessment.get().on).toBe('2017-11-01')
})

test('what could not be fetched changes nothing, and is fetched when it is chosen again', async () => {
  const { calculator, editions, goOffline, silver } = begin()
  goOffline(true)
  await expect(editions.choose('2017-09')).rejects.toThrow('offline')
  expect(calculator.$judging.get()).toBe(calculator)
  goOffline(false)
  await editions.choose('2017-09')
  expect(silver()).toBe('met')
})

test('an unknown edition is said, and nothing is judged by other rules', async () => {
  const { calculator, editions } = begin()
  for (const edition of ['2019-05', 'constructor']) {
    calculator.history.judgeBy('change-edition', { edition })
    expect(calculator.$judging.get()).toBeUndefined()
    await expect(editions.choose(edition)).rejects.toThrow(UnknownEdition)
    expect(calculator.$judging.get()).toBeUndefined()
  }
  await editions.choose('2018-10')
  expect(calculator.$judging.get()).toBe(calculator)
})

test('the rules of a day: before the first the first, after the last the last', async () => {
  const { calculator, editions } = begin()
  await editions.fetchTimes()
  const standing = (on: string) => {
    calculator.day.setDay(on)
    const found = editions.$standing.get()!
    return [found.time.edition, found.place]
  }
  expect(standing('2017-06-26')).toEqual(['2017-07', 'before'])
  expect(standing('2017-06-27')).toEqual(['2017-07', 'within'])
  expect(standing('2017-10-12')).toEqual(['2017-09', 'within'])
  expect(standing('2017-10-13')).toEqual(['2017-11', 'within'])
  expect(standing('2018-01-25')).toEqual(['2018-10', 'within'])
  expect(standing('2019-04-26')).toEqual(['2018-10', 'after'])
})

test('the page says more when the rules are not its own or not those of the day', () => {
  const { calculator } = begin()
  const { day, history } = calculator
  const isElsewhere = (on: string) => {
    day.setDay(on)
    return day.$isElsewhere.get()
  }
  expect(day.$isElsewhere.get()).toBe(false)
  expect(['2018-01-24', '2018-01-25', '2019-04-25', '2019-04-26'].map(isElsewhere)).toEqual([
    true,
    false,
    false,
    true,
  ])
  isElsewhere('2018-10-29')
  history.judgeBy('change-edition', { edition: '2017-09' })
  expect(day.$isElsewhere.get()).toBe(true)
})
