/** The words that the pages have, and which of them a typed word may stand for. */
import { latin } from '../engine/program/index.ts'
import { root } from './derivation.ts'
import { slipsBetween, slipsIn } from './slips.ts'
import { stem } from './spelling.ts'
import { transliterated } from './transliteration.ts'

/** Known words, each by how surely it is meant: 1 for the same word. */
export type KnownWords = ReadonlyMap<string, number>

export interface Vocabulary {
  /** Returns the words that the typed one stands for: surer ones only, where there are any. */
  readonly alike: (word: string) => KnownWords
  /** Returns whether the pages have a word as it is typed, in another form or only begun. */
  readonly knows: (word: string) => boolean
  /** Returns the words that differ little from the typed one, nearest first. */
  readonly near: (word: string, most: number) => readonly string[]
}

/** How surely a word is meant: another form of it, the beginning of a longer one, another word of its root, a slip. */
const sureness = { form: 0.95, begun: 0.85, begunToo: 0.6, root: 0.7, byEar: 0.9, slip: 0.9, slips: 0.85 }

/** Fewer letters begin too many words. */
const beginning = 4

/** With so many letters, only what a name begins with can be meant, and only where nothing else is. */
const begunName = 3

/** Among all words of the texts, a shorter one with a slip is near to anything. */
const longEnough = 7

const grouped = (words: readonly string[], by: (word: string) => string | undefined) =>
  Map.groupBy(words, (word) => by(word) ?? '')

/**
 * Prepares the words of the names, which stand for what people look for, and those of the texts. Slips in short words are
 * looked up among the names alone.
 */
export function vocabularyOf(names: Iterable<string>, texts: Iterable<string> = []): Vocabulary {
  const telling = [...new Set(names)]
  const known = new Set([...telling, ...texts])
  const all = [...known]
  const byStem = grouped(all, stem)
  const byRoot = grouped(all, root)

  /** The word itself, its forms, what it begins, words of its root. */
  function surely(word: string): Map<string, number> {
    const found = new Map<string, number>()
    const add = (words: readonly string[], likeness: number) => {
      for (const one of words) if (!found.has(one)) found.set(one, likeness)
    }
    if (known.has(word)) found.set(word, 1)
    add(byStem.get(stem(word)) ?? [], sureness.form)
    if (word.length >= beginning)
      add(
        all.filter((one) => one.startsWith(word)),
        found.size > 0 ? sureness.begunToo : sureness.begun,
      )
    const ofRoot = root(word)
    if (ofRoot !== undefined) add(byRoot.get(ofRoot) ?? [], sureness.root)
    return found
  }

  /** The words with the fewest slips, in all their forms. */
  function slipped(word: string): Map<string, number> {
    const most = /\d/.test(word) ? 0 : slipsIn(word.length)
    if (most === 0) return new Map()
    const near = nearest(word.length >= longEnough ? all : telling, word, most)
    const least = near[0]?.slips ?? 0
    const likeness = least > 1 ? sureness.slips : sureness.slip
    return new Map(
      near
        .filter(({ slips }) => slips === least)
        .flatMap(({ known: one }) => (byStem.get(stem(one)) ?? []).map((form) => [form, likeness] as const)),
    )
  }

  function alike(word: string): KnownWords {
    const sure = surely(word)
    if (sure.size > 0) return sure
    const begun = word.length === begunName ? telling.filter((one) => one.startsWith(word)) : []
    if (begun.length > 0) return new Map(begun.map((one) => [one, sureness.begun]))
    for (const heard of new Set([latin(word), transliterated(word)])) {
      if (heard === word) continue
      const found = surely(heard)
      if (found.size > 0) return new Map([...found].map(([one, sure]) => [one, sure * sureness.byEar]))
    }
    return slipped(word)
  }

  return {
    alike,
    knows: (word) => surely(word).size > 0,
    near: (word, most) => nearest(telling, word, most).map(({ known: one }) => one),
  }
}

/** Words that differ from the typed one by so many slips at most, nearest first; of these, first with its first letter. */
const nearest = (words: readonly string[], word: string, most: number) =>
  words
    .map((known) => ({ known, slips: /\d/.test(known) ? Infinity : slipsBetween(word, known, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || Number(b.known[0] === word[0]) - Number(a.known[0] === word[0]))
