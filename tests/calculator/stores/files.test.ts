import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/sample.ts'
import type { OpenedFile } from '../../../src/calculator/stores/files.ts'
import { calculatorOver } from '../support.ts'

const sample = sampleIn('en')
const file = (text: string, more: Partial<OpenedFile> = {}): OpenedFile => ({
  name: 'a.json',
  size: text.length,
  text: () => Promise.resolve(text),
  ...more,
})

test('what is downloaded can be opened again, and opening can be undone', async () => {
  const { files, history, organization } = calculatorOver()
  organization.loadSample(sample)
  const written = files.write()
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
