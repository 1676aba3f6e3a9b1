import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readProgramFile } from '../../../src/engine/program/program-file.ts'
import { buildSources } from '../../../src/site/reference/sources.ts'
import { sources as pages } from '../../support/mdx.ts'
import { program } from '../../support/program.ts'

const text = readFileSync('content/sources.yaml', 'utf8')
const build = (changed: string) => buildSources(readProgramFile('content/sources.yaml', changed), program)

test('a rule whose document is not listed stops the build', () => {
  expect(() => build(text.replace('  earn-competencies:', '  earned-competencies:'))).toThrow(
    /earn-competencies of 2017-07-18/,
  )
  expect(() => build(text.replace('published: 2017-07-18', 'published: 2017-07-19'))).toThrow(/2017-07-19/)
})

test('every document that a page names is listed with the same date', () => {
  const { documents } = build(text)
  const named = pages.flatMap(({ name, language, components }) =>
    components
      .flatMap((component) => /document="([^"]*)" published="([^"]*)"/.exec(component) ?? [])
      .map(() => ({ name, language })),
  )
  expect(named.length).toBeGreaterThan(0)
  const unlisted = pages.flatMap(({ name, components }) =>
    components.flatMap((component) => {
      const [, document, published] = /document="([^"]*)" published="([^"]*)"/.exec(component) ?? []
      return document && documents[document]?.published !== published
        ? `${name}: ${document} ${published}`
        : []
    }),
  )
  expect(unlisted).toEqual([])
})

test('what came later is told in order, after the edition', () => {
  const days = build(text).history.map(({ on }) => on)
  expect(days).toEqual([...days].sort())
  expect(days.every((day) => day > program.published)).toBe(true)
})
