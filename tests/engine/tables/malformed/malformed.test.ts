import { afterAll, describe, expect, test } from 'vitest'
import { calculatorOver } from '../../../calculator/support.ts'
import { sampleIn } from '../../../../src/calculator/app/sample.ts'
import { bring } from './bring.ts'
import { jsonFiles } from './json.ts'
import { texts } from './texts.ts'
import { workbooks } from './workbooks.ts'

test('there are at least 300 of them, each of its own name', () => {
  for (const files of [texts, workbooks, jsonFiles])
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
  expect(texts.length + workbooks.length + jsonFiles.length).toBeGreaterThan(300)
})

describe.each([
  ['texts', texts],
  ['workbooks', workbooks],
] as const)('%s', (_, files) => {
  test.each(files.map(({ name, bytes }) => [name, bytes] as const))('%s', (_, bytes) => {
    const brought = bring(bytes)
    if ('problem' in brought) expect(brought.problem.code).toMatch(/^[a-z-]+$/)
    else expect(brought).toMatchObject({ isProfile: true, isTwiceTheSame: true })
  })
})

describe('JSON', () => {
  const { files, history, organization } = calculatorOver()
  organization.loadSample(sampleIn('en'))
  const before = history.$profile.get()
  test.each(jsonFiles.map(({ name, bytes }) => [name, bytes] as const))('%s', async (name, bytes) => {
    files.dismiss()
    await files.openData(new File([bytes as BlobPart], `${name}.json`))
    expect(files.$trouble.get()).not.toBeNull()
    expect(history.$profile.get()).toBe(before)
  })
})

afterAll(() => {
  expect(({} as { format?: string }).format).toBeUndefined()
  expect(Object.keys(Object.prototype)).toEqual([])
})
