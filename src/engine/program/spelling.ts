/** Codes and titles of achievements in the spellings that people and other systems write. */
import type { AchievementId, Program } from './types.ts'

/** Cyrillic letters that look like Latin ones, or that are typed for them: nobody sees the difference in a code. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  у: 'y',
  х: 'x',
}

/** Returns the text in lower case with Latin letters in place of the Cyrillic ones that look like them. */
export const latin = (text: string): string =>
  text.toLowerCase().replace(/[а-я]/g, (letter) => lookAlikes[letter] ?? letter)

/** Reduces a code to its letters and digits, Latin and lower case: `МВ2–877` and `mb2 877` are `mb2877`. */
export const codeKey = (text: string): string => latin(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, '')

/** Letters and digits of a title, with `ё` as `е`. */
const titleKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}#]/gu, '')

/** An exam's code inside other text: `Exam 70-346: Managing …`. */
export const codeInText = /(?<![\p{L}\p{N}])(?:7[04]|[MМmм][BВbвБб]\s?\d)\s?\p{Pd}?\s?\d{3}(?!\p{N})/gu

/** Gives the ids that a text may mean: none, the one that is meant, or those between which only a person can tell. */
export type AchievementFinder = (text: string) => readonly AchievementId[]

/**
 * Prepares the recognition once. The function it gives finds the achievements that a text means: by a code in any
 * spelling, by a title in any language, today's or a former one, or by the only code inside the text. What is only a
 * part of a certification (`outside`) is known as well.
 */
export function achievementFinder({ achievements, outside = {} }: Program): AchievementFinder {
  const byCode = new Map<string, AchievementId>()
  // Two exams share a title (70-534 and 70-535), and two assessments once had the same: then all of them are meant.
  const byTitle = new Map<string, Set<AchievementId>>()
  const know = (id: AchievementId, titles: readonly string[]) => {
    byCode.set(codeKey(id), id)
    for (const key of titles.map(titleKey)) byTitle.set(key, (byTitle.get(key) ?? new Set()).add(id))
  }
  for (const [id, { title, formerTitles = [] }] of Object.entries(achievements))
    know(id, [...Object.values(title), ...formerTitles])
  for (const [id, title] of Object.entries(outside)) know(id, [title])
  return (text) => {
    const coded = byCode.get(codeKey(text))
    if (coded !== undefined) return [coded]
    const titled = byTitle.get(titleKey(text))
    if (titled) return [...titled]
    const codes = new Set((text.match(codeInText) ?? []).map((code) => byCode.get(codeKey(code))))
    const only = codes.size === 1 ? [...codes][0] : undefined
    return only === undefined ? [] : [only]
  }
}
