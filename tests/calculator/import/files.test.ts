import { afterEach, expect, test, vi } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import type { DataFile } from '../../../src/calculator/import/protocol.ts'
import { most } from '../../../src/engine/profile/index.ts'
import { profileFile } from '../../../src/calculator/workspace/profile-file.ts'
import { calculatorOver } from '../support.ts'

const sample = sampleIn('en')
const file = (text: string, more: Partial<DataFile> = {}): DataFile => ({
  name: 'a.json',
  size: text.length,
  text: () => Promise.resolve(text),
  ...more,
})

afterEach(() => vi.useRealTimers())

test('what is downloaded can be opened again, and opening can be undone', async () => {
  const { files, history, organization } = calculatorOver()
  organization.loadSample(sample)
  const written = profileFile(history.$profile.get())
  organization.startOver()
  const empty = history.$profile.get()
  await files.openData(file(written))
  expect(history.$profile.get()).toEqual(sample)
  history.undo()
  expect(history.$profile.get()).toBe(empty)
})

test.each([
  ['no JSON', file('{'), { code: 'not-json', file: 'a.json' }],
  [
    'unreadable',
    file('', { text: () => Promise.reject(new Error()) }),
    { code: 'not-readable', file: 'a.json' },
  ],
  [
    'too large',
    file('', { size: 60 * 2 ** 20, text: () => Promise.reject(new Error('read')) }),
    { code: 'too-large', file: 'a.json', megabytes: 50 },
  ],
])('%s: it says so, and the data stay', async (_, opened, trouble) => {
  const { files, history, organization } = calculatorOver()
  organization.loadSample(sample)
  await files.openData(opened)
  expect(files.$trouble.get()).toEqual(trouble)
  expect(history.$profile.get()).toBe(sample)
  files.dismiss()
  expect(files.$trouble.get()).toBeNull()
})

test('every problem of a file is listed with its place, and a good file clears the list', async () => {
  const { files, history } = calculatorOver()
  const wrong = {
    ...sample,
    organization: { market: 'north' },
    people: [{ id: 'p1', achievements: [{ id: '' }] }],
  }
  await files.openData(file(JSON.stringify(wrong)))
  const trouble = files.$trouble.get()
  expect(trouble?.code === 'problems' && trouble.problems.map(({ place }) => place)).toEqual([
    ['organization', 'market'],
    ['people', 0, 'achievements', 0, 'id'],
  ])
  await files.openData(file(JSON.stringify(sample)))
  expect(files.$trouble.get()).toBeNull()
  expect(history.$profile.get()).toEqual(sample)
})

test('of many problems the first are listed, and all are counted', async () => {
  const { files } = calculatorOver()
  const people = Array.from({ length: 3000 }, (_, at) => ({ id: `p${at}`, achievements: 1 }))
  await files.openData(file(JSON.stringify({ ...sample, people })))
  const trouble = files.$trouble.get()
  expect(trouble?.code === 'problems' && [trouble.count, trouble.problems.length]).toEqual([3000, 20])
})

test('of more problems than anybody lists it is said that there may be more', async () => {
  const { files } = calculatorOver()
  const people = Array.from({ length: most.problems + 1 }, (_, at) => ({ id: `p${at}`, achievements: 1 }))
  for (const [some, mayBeMore] of [
    [people.slice(2), false],
    [people, true],
  ] as const) {
    await files.openData(file(JSON.stringify({ ...sample, people: some })))
    expect(files.$trouble.get()).toMatchObject({
      code: 'problems',
      count: some === people ? most.problems : some.length,
      mayBeMore,
    })
  }
})

test('of two files opened one after the other the later one is taken, whichever is read first', async () => {
  const { files, history } = calculatorOver()
  let finish: (text: string) => void = () => undefined
  const slow = files.openData(file('', { text: () => new Promise((resolve) => (finish = resolve)) }))
  await files.openData(file(JSON.stringify(sample)))
  finish('{')
  await slow
  expect(files.$trouble.get()).toBeNull()
  expect(history.$profile.get()).toEqual(sample)
})

test('a file that takes long to read is told of until it is read, and not one that does not', async () => {
  vi.useFakeTimers()
  const { files } = calculatorOver()
  const { promise, resolve } = Promise.withResolvers<string>()
  const opened = files.openData(file('', { text: () => promise }))
  await vi.dynamicImportSettled()
  expect(files.$reading.get()).toBeNull()
  vi.advanceTimersByTime(1_000)
  expect(files.$reading.get()).toBe('a.json')
  resolve(JSON.stringify(sample))
  await opened
  expect(files.$reading.get()).toBeNull()
  await files.openData(file(JSON.stringify(sample)))
  vi.advanceTimersByTime(1_000)
  expect(files.$reading.get()).toBeNull()
})

test.each(['it is cancelled', 'a table is opened in its place'] as const)(
  'a file that is being read changes nothing once %s',
  async (why) => {
    vi.useFakeTimers()
    const { files, history } = calculatorOver()
    const before = history.$profile.get()
    const { promise, resolve } = Promise.withResolvers<string>()
    const opened = files.openData(file('', { text: () => promise }))
    await vi.dynamicImportSettled()
    vi.advanceTimersByTime(1_000)
    if (why === 'it is cancelled') files.stopReading()
    else files.openTable(null)
    expect(files.$reading.get()).toBeNull()
    resolve(JSON.stringify(sample))
    await opened
    expect(history.$profile.get()).toBe(before)
    expect(files.$trouble.get()).toBeNull()
  },
)

test('a file that is nested without end is refused before it is parsed', async () => {
  const { files } = calculatorOver()
  await files.openData(file('['.repeat(1_000_000)))
  expect(files.$trouble.get()).toEqual({ code: 'other-json', file: 'a.json' })
  await files.openData(file(JSON.stringify({ ...sample, organization: { name: `\\"${'['.repeat(200)}` } })))
  expect(files.$trouble.get()).not.toMatchObject({ code: 'other-json' })
})

test('what is opened waits until an open dialog is closed', async () => {
  const { files, view, organization } = calculatorOver()
  organization.loadSample(sample)
  view.openDialog('share')
  const opened = files.openData(file(JSON.stringify({ ...sample, people: [] })))
  await vi.dynamicImportSettled()
  expect(view.$dialog.get()).toBe('share')
  view.closeDialog()
  await opened
  expect(view.$dialog.get()).toMatchObject({ code: 'open-file', profile: { people: [] } })
})

test('a sample that does not come is told of', async () => {
  const { files } = calculatorOver()
  await files.openSample('Sample company', () => Promise.reject(new Error('offline')))
  expect(files.$trouble.get()).toEqual({ code: 'not-loaded', file: 'Sample company' })
})

test('a sample that comes after something else was opened takes the place of nothing', async () => {
  const { files, history } = calculatorOver()
  const { promise, resolve } = Promise.withResolvers<typeof sample>()
  const late = files.openSample('Sample company', () => promise)
  files.openTable(null)
  const before = history.$profile.get()
  resolve(sample)
  await late
  expect(history.$profile.get()).toBe(before)
})
