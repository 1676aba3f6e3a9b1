import { expect, test } from 'vitest'
import type { SourceDocument } from '../../src/engine/program/types.ts'
import { languageCodes } from '../../src/language/languages.ts'
import { documentLink, documentLinks } from '../../src/language/document-links.ts'
import { program } from '../support/program.ts'

const [read, originally] = ['a'.repeat(40), 'b'.repeat(40)]
const file = {
  title: { en: 'Renewing', ru: 'Продление' },
  published: '2018-10-29',
  repository: 'docs/russian',
  commit: read,
  path: 'partner-center/renew.md',
} satisfies SourceDocument
const translation = { ...file, english: `docs/german@${originally}` }
const page: SourceDocument = {
  title: file.title,
  published: '2022-10-04',
  address: 'https://example.com/live',
  seen: '2026-11-28',
}

const russian = `https://github.com/docs/russian/blob/${read}/partner-center/renew.md?plain=1`
const english = `https://github.com/docs/german/blob/${originally}/partner-center/renew.md?plain=1`

test('a file is found at its commit, and the English original beside a translation', () => {
  expect(documentLinks(file)).toEqual({ address: russian })
  expect(documentLinks(translation)).toEqual({ address: russian, original: english })
})

test('one file in both languages has one address', () => {
  expect(documentLinks({ ...file, english: `docs/russian@${read}` })).toEqual({ address: russian })
})

test('a page of the web is found at its address', () => {
  expect(documentLinks(page)).toEqual({ address: 'https://example.com/live' })
})

test('a reader comes to the version in their language', () => {
  expect(documentLink(translation, 'en')).toBe(english)
  expect(documentLink(translation, 'ru')).toBe(russian)
  expect(languageCodes.map((language) => documentLink(file, language))).toEqual([russian, russian])
  expect(languageCodes.map((language) => documentLink(page, language))).toEqual(
    languageCodes.map(() => 'https://example.com/live'),
  )
})

test('every translation of the edition is Russian, as the pages call it', () => {
  const translated = Object.values(program.documents).filter(
    (document) => documentLinks(document).original !== undefined,
  )
  expect(translated.length).toBeGreaterThan(0)
  expect(
    translated.filter((document) => 'repository' in document && !document.repository.endsWith('.ru-ru')),
  ).toEqual([])
})
