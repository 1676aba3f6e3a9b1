/** What the built index answers: real questions of readers, slips, the wrong layout, words that have nothing to do with it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Language } from '../../src/engine/program/types.ts'
import { languageCodes } from '../../src/language/languages.ts'
import { pageLink } from '../../src/language/links.ts'
import { finderOf } from '../../src/search/finder.ts'
import type { NameFile } from '../../src/search/index-file.ts'
import { searchDialogMessages } from '../../src/search/messages/index.ts'
import type { Facts } from '../../src/search/names.ts'
import { wordsOf } from '../../src/search/spelling.ts'
import type { PageText } from '../../src/search/text.ts'
import { dist, pages as built } from '../support/dist.ts'
import { numbersFrom, slipIn } from '../support/slips.ts'

const unpacked = (file: string): unknown =>
  JSON.parse(gunzipSync(readFileSync(join(dist, 'search', file))).toString())

const indexOf = (language: Language) => {
  const { pages, abbreviations } = unpacked(`${language}.names`) as NameFile
  const text = unpacked(`${language}.text`) as readonly PageText[]
  const facts = unpacked(`${language}.facts`) as Facts
  const find = finderOf({
    pages,
    abbreviations,
    text,
    facts,
    kindNames: searchDialogMessages[language].kind,
    forUnnamedCodes: [pageLink(language, 'achievements')],
  })
  return { pages, text, find: (query: string) => find(query, 12) }
}
const indexes = Object.fromEntries(languageCodes.map((language) => [language, indexOf(language)])) as Record<
  Language,
  ReturnType<typeof indexOf>
>

const pathOf = (url: string): string => url.replace(/#.*/, '')
const read = (file: string): unknown => parse(readFileSync(`tests/search/${file}`, 'utf8'))

interface Question {
  readonly q: string
  readonly pages: readonly string[]
  /** Of what this edition does not know: it may say so. */
  readonly isNear?: boolean
}

const placed = (language: Language, questions: unknown): readonly Question[] =>
  Object.entries(questions as Record<string, string | readonly string[]>).map(([q, places]) => ({
    q,
    pages: [places].flat().map((place) => pageLink(language, place)),
  }))

/** Prints the share of what is answered among the first three, and returns it with what is not. */
function measured(what: string, language: Language, questions: readonly Question[]) {
  const missed = questions.flatMap(({ q, pages, isNear }) => {
    const { answers, unnamedCode, unknown } = indexes[language].find(q)
    const saysSo = unnamedCode !== undefined || unknown.length > 0 || answers.length === 0
    const first = answers.slice(0, 3).map(({ url }) => pathOf(url))
    return (isNear && saysSo) || first.some((url) => pages.includes(url)) ? [] : [`${q}: ${first.join(' ')}`]
  })
  const share = 1 - missed.length / questions.length
  console.log(
    `${what}, ${language}: ${(share * 100).toFixed(1)} % of ${questions.length} among the first three`,
  )
  return { share, missed }
}

for (const language of languageCodes) {
  const { find, pages, text } = indexes[language]

  test.each([
    ['questions', 120],
    ['unseen', 60],
  ])(`${language}: %s are answered among the first three`, (set, size) => {
    const questions = placed(language, read(`${set}.${language}.yaml`))
    const { share, missed } = measured(set, language, questions)
    expect(questions.length).toBeGreaterThanOrEqual(size)
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.98)
  })

  test(`${language}: the questions of visitors are answered among the first three`, () => {
    const all = JSON.parse(readFileSync('tests/search/visitors.json', 'utf8')) as Record<
      Language,
      readonly { readonly q: string; readonly pages: readonly string[]; readonly kind: string }[]
    >
    const questions = all[language].map(({ q, pages, kind }) => ({ q, pages, isNear: kind === 'near' }))
    const { share, missed } = measured('visitors', language, questions)
    expect(questions.length).toBeGreaterThanOrEqual(61)
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  test(`${language}: what was typed in the other layout is answered, and that is said`, () => {
    const questions = placed(language, (read('layout.yaml') as Record<Language, unknown>)[language])
    const { missed } = measured('layout', language, questions)
    expect(missed).toEqual([])
    expect(questions.length).toBeGreaterThanOrEqual(14)
    expect(questions.filter(({ q }) => find(q).retyped === undefined)).toEqual([])
  })

  test(`${language}: two hundred slips in names lead to the page all the same`, () => {
    const number = numbersFrom(15)
    const known = new Set([
      ...pages.flatMap(({ names }) => names.flatMap(wordsOf)),
      ...text.flatMap(({ sections }) => sections.flatMap((section) => section.flatMap(wordsOf))),
    ])
    const slips: Question[] = []
    while (slips.length < 200) {
      const page = pages[Math.floor(number() * pages.length)]!
      const name = page.names[Math.floor(number() * page.names.length)]!.toLowerCase().replaceAll('ё', 'е')
      const long = name.split(/[^\p{L}]+/u).filter((word) => word.length >= 4)
      const word = long[Math.floor(number() * long.length)]
      const expected = find(name)
        .answers.slice(0, 3)
        .map(({ url }) => pathOf(url))
      if (word === undefined || expected[0] !== pathOf(page.url)) continue
      const once = slipIn(word, number)
      const slipped = word.length >= 10 && number() < 0.3 ? slipIn(once, number) : once
      // Another word of the pages is no slip.
      if (slipped.length < 4 || wordsOf(slipped).some((one) => known.has(one))) continue
      slips.push({ q: name.replace(word, slipped), pages: [pathOf(page.url)] })
    }
    const { share, missed } = measured('slips', language, slips)
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.98)
  })

  test(`${language}: a word of another life finds pages in a fifth of the cases at most`, () => {
    const words = (read('off-topic.yaml') as Record<Language, readonly string[]>)[language]
    const with_ = words.filter((word) => find(word).answers.length > 0)
    console.log(`off topic, ${language}: ${with_.length} of ${words.length} with pages (${with_.join(', ')})`)
    expect(words.length).toBeGreaterThanOrEqual(50)
    expect(with_.length / words.length).toBeLessThanOrEqual(0.2)
  })

  test(`${language}: every answer leads to a page, and to a place on it`, () => {
    const ids = new Map(
      built.map(({ path, elements }) => [
        path,
        new Set(elements.map(({ attributes }) => attributes.get('id'))),
      ]),
    )
    const urls = [
      ...pages.map(({ url }) => url),
      ...text.flatMap(({ url, sections }) => sections.map(([anchor]) => (anchor ? `${url}#${anchor}` : url))),
    ]
    const broken = urls.filter((url) => {
      const [path, anchor] = url.split('#') as [string, string?]
      return !ids.has(path) || (anchor !== undefined && !ids.get(path)!.has(anchor))
    })
    expect(broken).toEqual([])
  })

  test(`${language}: a code, a level and a term are answered in a sentence`, () => {
    const says = (query: string) => find(query).answers[0]?.says.join(' ') ?? ''
    expect(says('70-346')).toMatch(
      language === 'en' ? /^Counts for Cloud Productivity \(/ : /^Где учитывается: /,
    )
    expect(says('devops gold')).toMatch(/^Gold: 4/)
    expect(says('DPOR')).not.toBe('')
  })
}
