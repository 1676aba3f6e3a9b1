/** Every word that visitors read, by its kinds of faults: in pages, messages, the glossary and the data's texts. */
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/engine/program/types.ts'
import { languageCodes } from '../../src/language/languages.ts'
import { unbroken } from '../../src/language/unbroken.ts'
import { dataWords, messageWords, wordsIn, type Words } from '../support/words.ts'
import { forbiddenWords } from './forbidden-words.ts'

const mostWords = 25

/** What is quoted from a document stands as it was written. */
const withoutQuotations = (text: string): string =>
  text.replaceAll(/“[^”]*”|«[^»]*»/gu, (quoted) => (quoted.length > 40 ? '' : quoted)).replace(/^>.*/u, '')

/** Returns the words that a language's visitors should not read, with the place and what to write. */
const forbiddenIn = (words: readonly Words[], language: Language): string[] =>
  words.flatMap(({ place, text }) =>
    forbiddenWords[language].flatMap(({ word, instead, but }) => {
      const read = withoutQuotations(but ? text.replaceAll(but, '') : text)
      const [found] = word.exec(read) ?? []
      return found === undefined ? [] : [`${place}: "${found}" (${instead}) in "${text}"`]
    }),
  )

const straight = ({ text }: Words): boolean => /["']/u.test(text)

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:;])[\s”»*)]+/u)
const countOf = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const longIn = (words: readonly Words[]): string[] =>
  words.flatMap(({ place, text }) =>
    sentencesOf(text)
      .filter((sentence) => countOf(sentence) > mostWords)
      .map((sentence) => `${place}: ${countOf(sentence)} words: ${sentence}`),
  )

/** Names and titles stand as the documents have them. */
const isName = ({ place }: Words): boolean => place.startsWith('content/') && /(?:title|name|label)$/.test(place)
const breakingIn = (words: readonly Words[]): string[] =>
  words
    .filter((one) => !isName(one) && unbroken(one.text) !== one.text)
    .map(({ place, text }) => `${place}: write "${unbroken(text).replaceAll('\u00a0', String.raw`\u00a0`)}"`)

describe.each(languageCodes)('%s', (language) => {
  const words = wordsIn(language)

  test('no word that another stands in place of', () => {
    expect(forbiddenIn(words, language)).toEqual([])
  })

  test('no straight quotation mark', () => {
    expect(words.filter(straight)).toEqual([])
  })

  test('no line breaks before a dash, or between a number and its noun: pages see to it when they are built', () => {
    expect(breakingIn([...messageWords(language), ...dataWords(language)])).toEqual([])
  })
})

test(`no English sentence has more than ${mostWords} words`, () => {
  expect(longIn(wordsIn('en'))).toEqual([])
})

describe('a fault is seen', () => {
  const at = (text: string): readonly Words[] => [{ place: 'here', text }]

  test.each([
    ['en', 'The day that is judged.', 1],
    ['en', 'A level falls without whom?', 2],
    ['en', 'It doesn’t count.', 1],
    ['en', 'An attainment path, and a competency attained.', 1],
    ['en', 'The organisation.', 1],
    ['ru', 'Экзамены и оценки.', 1],
    ['ru', 'Техническая оценка знаний по облаку', 0],
    ['ru', 'Уровень выполнен, потом пропадёт.', 2],
    ['ru', 'Выполнены требования уровня.', 0],
    ['ru', 'Загрузка сотрудников', 1],
  ] as const)('%s: %s', (language, text, faults) => {
    expect(forbiddenIn(at(text), language)).toHaveLength(faults)
  })

  test('a quotation mark, a space, a long sentence', () => {
    expect(at('"or not"').filter(straight)).toHaveLength(1)
    expect(breakingIn(at('Это 5 клиентов — немного'))).toEqual([
      String.raw`here: write "Это 5\u00a0клиентов\u00a0— немного"`,
    ])
    expect(breakingIn(at('Office 365 users, from 1 to 2'))).toEqual([])
    expect(longIn(at(`${'word '.repeat(mostWords)}more.`))).toHaveLength(1)
    expect(longIn(at(`${'word '.repeat(mostWords - 1)}more. Another.`))).toEqual([])
  })
})
