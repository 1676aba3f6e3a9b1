/** Understands a query and finds what answers it, by the names and, once it is there, the text of a language's pages. */
import type { Level } from '../engine/program/index.ts'
import { isMeant, joinAnswers, pagesAt, type JoinedAnswer } from './answers.ts'
import { exactly, otherThan } from './codes.ts'
import { excerptOf, type ExcerptPart } from './excerpt.ts'
import { otherLayout } from './layout.ts'
import {
  meaning,
  nameFinder,
  type Facts,
  type KindNames,
  type Named,
  type NamedPage,
  type PageKind,
} from './names.ts'
import { wordsOf } from './spelling.ts'
import { textFinder, type PageText } from './text.ts'
import { vocabularyOf, type KnownWords } from './vocabulary.ts'

export interface SearchAnswer {
  readonly url: string
  readonly title: string
  readonly kind: PageKind | undefined
  /** The page's title, where `title` is a section's. */
  readonly trail?: string
  /** What answers the query, in a sentence or one for each level. */
  readonly says: readonly string[]
  readonly excerpt?: readonly ExcerptPart[]
  readonly sections: readonly { readonly title: string; readonly url: string }[]
}

export interface Found {
  /** The best ones. */
  readonly answers: readonly SearchAnswer[]
  /** How many pages answer in all. */
  readonly total: number
  /** How many of the first answers stay first, whatever the full text says. */
  readonly certain: number
  /** The query as it is answered, where it was typed in the other keyboard layout. */
  readonly retyped?: string
  /** A code that no requirement names. */
  readonly unnamedCode?: string
  /** The words that no page has, of a query of which other words are found. */
  readonly unknown: readonly string[]
  /** Where nothing is found: words that differ little. */
  readonly near: readonly string[]
}

const sectionsOfPage = 2

/** Half a query in letters must be known before it is taken to have been typed in the other layout. */
const enoughRetyped = 0.5

const levels: readonly Level[] = ['silver', 'gold']

const levelWords: Readonly<Record<Level, RegExp>> = {
  silver: /^(?:silver|серебр|сильвер)/,
  gold: /^(?:gold|золот|голд)/,
}

export interface SearchIndex {
  readonly pages: readonly NamedPage[]
  readonly kindNames: KindNames
  /** What is typed in short, and what it stands for. */
  readonly abbreviations: Readonly<Record<string, string>>
  /** Where a reader is led whose code no requirement names: addresses of `pages`. */
  readonly forUnnamedCodes: readonly string[]
  /** Not there until it is loaded. */
  readonly text?: readonly PageText[]
  /** What answers in a sentence, by the places in `pages`. Not there until it is loaded. */
  readonly facts?: Facts
}

/** Prepares the search in a language. */
export function finderOf(index: SearchIndex): (query: string, most: number) => Found {
  const { pages, kindNames, abbreviations, forUnnamedCodes, text = [], facts = {} } = index
  const factOf = new Map(Object.entries(facts).map(([place, fact]) => [pages[Number(place)], fact]))
  const spelled = (word: string): readonly string[] =>
    Object.hasOwn(abbreviations, word) ? wordsOf(abbreviations[word]!) : [word]
  const names = nameFinder(pages, kindNames, spelled)
  const texts = textFinder(text)
  const vocabulary = vocabularyOf(names.words, texts.words)
  const byCode = exactly(pages)
  const unnamedIn = otherThan(pages.flatMap(({ code, kind }) => (code && kind === 'exam' ? [code] : [])))
  const pageByUrl = pagesAt(pages)

  /** How much of a text is words that the pages have, by letters. */
  function knownShare(query: string): number {
    const words = wordsOf(query)
      .flatMap(spelled)
      .filter((word) => !/^\d+$/.test(word))
    const letters = (some: readonly string[]) => some.join('').length
    return words.length === 0 ? 0 : letters(words.filter(vocabulary.knows)) / letters(words)
  }

  /** The query in the other layout, where that makes words of it. */
  function retypedOf(query: string): string | undefined {
    const other = otherLayout(query)
    if (other === undefined) return undefined
    if (byCode(query).length > 0) return undefined
    const share = knownShare(other)
    return (share >= enoughRetyped && share > knownShare(query)) || byCode(other).length > 0
      ? other
      : undefined
  }

  /** The words of a query, those joined that are one and those parted that are two. */
  function soughtIn(query: string): readonly string[] {
    const words = wordsOf(query).flatMap(spelled)
    const joined: string[] = []
    for (let at = 0; at < words.length; at++) {
      const both = `${words[at]!}${words[at + 1] ?? ''}`
      const isOne = at + 1 < words.length && both.length >= 6 && !/\d/.test(both) && names.words.has(both)
      joined.push(isOne ? both : words[at]!)
      if (isOne) at++
    }
    return [...new Set(joined.flatMap(parted))]
  }

  function parted(word: string): readonly string[] {
    if (word.length < 7 || vocabulary.knows(word)) return [word]
    for (let at = 3; at <= word.length - 3; at++) {
      const two = [word.slice(0, at), word.slice(at)]
      if (two.every((part) => names.words.has(part))) return two
    }
    return [word]
  }

  /** What a page answers itself: a term or a code where it is meant, a competency where it is called by one of its names. */
  function says(
    { page, score }: Named,
    sought: readonly string[],
    alike: readonly KnownWords[],
  ): readonly string[] {
    const fact = factOf.get(page)
    const meant = isMeant({ page, score })
    if (fact === undefined || typeof fact === 'string')
      return fact !== undefined && (meant || page.trail !== undefined) ? [fact] : []
    const isCalled = page.names.some((name) =>
      wordsOf(name)
        .flatMap(spelled)
        .every((word) => alike.some((known) => known.has(word))),
    )
    const asked = levels.filter((level) => sought.some((word) => levelWords[level].test(word)))
    return meant || isCalled ? (asked.length > 0 ? asked : levels).flatMap((level) => fact[level] ?? []) : []
  }

  /** Puts an answer in words. */
  function answerOf(
    { url, named, sections }: JoinedAnswer,
    sought: readonly string[],
    alike: readonly KnownWords[],
  ): SearchAnswer {
    const page = named?.page ?? pageByUrl.get(url)
    const at = named?.page.url ?? url
    const placesOf = (word: string) => alike.flatMap((known, place) => (known.has(word) ? [place] : []))
    // A section speaks for itself, a page by its best section.
    const own = at === url ? sections[0] : sections.find(({ anchor }) => at === `${url}#${anchor}`)
    const excerpt = own && excerptOf(own.text, placesOf)
    return {
      url: at,
      title: page?.title ?? url,
      kind: page?.kind,
      ...(page?.trail === undefined ? {} : { trail: page.trail }),
      says: named ? says(named, sought, alike) : [],
      ...(excerpt ? { excerpt } : {}),
      sections: sections
        .filter(({ anchor }) => anchor !== '' && `${url}#${anchor}` !== at)
        .slice(0, sectionsOfPage)
        .map(({ anchor, heading }) => ({ title: heading, url: `${url}#${anchor}` })),
    }
  }

  const nothing = { answers: [], total: 0, certain: 0, unknown: [], near: [] } as const

  function byWords(query: string, most: number): Found {
    const sought = soughtIn(query)
    const alike = sought.map(vocabulary.alike)
    const unknown = sought.filter((_, place) => alike[place]!.size === 0)
    if (unknown.length === sought.length) {
      const near = sought.flatMap((word) => vocabulary.near(word, Math.floor(word.length / 3)).slice(0, 2))
      return { ...nothing, near: [...new Set(near)].slice(0, 3) }
    }
    const joined = joinAnswers(names.find(sought, alike), texts.find(alike))
    return {
      ...nothing,
      total: joined.length,
      answers: joined.slice(0, most).map((one) => answerOf(one, sought, alike)),
      certain: joined.filter(({ named }) => named && isMeant(named)).length,
      unknown,
    }
  }

  /** Answers with the pages themselves. */
  const withPages = (found: readonly NamedPage[]): readonly SearchAnswer[] =>
    joinAnswers(meaning(found), []).map((one) => answerOf(one, [], []))

  function answer(query: string, most: number): Found {
    const coded = byCode(query)
    if (coded.length > 0)
      return { ...nothing, total: coded.length, answers: withPages(coded), certain: coded.length }
    const unnamed = unnamedIn(query)
    if (unnamed === undefined) return byWords(query, most)
    const rest = unnamed.rest === '' ? nothing : byWords(unnamed.rest, most)
    const led = withPages(pages.filter(({ url }) => forUnnamedCodes.includes(url)))
    return {
      ...rest,
      answers: rest.answers.length > 0 ? rest.answers : led,
      total: rest.answers.length > 0 ? rest.total : led.length,
      certain: rest.answers.length > 0 ? rest.certain : led.length,
      unnamedCode: unnamed.code,
    }
  }

  return (query, most) => {
    const retyped = retypedOf(query)
    return retyped === undefined ? answer(query, most) : { ...answer(retyped, most), retyped }
  }
}
