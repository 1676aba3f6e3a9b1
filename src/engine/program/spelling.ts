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

/**
 * Prepares the recognition once. The function it gives finds the achievement that a text means: by its code in any
 * spelling, by its title in any language, or by the only code inside the text.
 */
export function achievementFinder(program: Program): (text: string) => AchievementId | undefined {
  const byCode = new Map<string, AchievementId>()
  const byTitle = new Map<string, AchievementId | undefined>()
  for (const [id, { title }] of Object.entries(program.achievements)) {
    byCode.set(codeKey(id), id)
    for (const key of new Set(Object.values(title).map(titleKey))) {
      // Two exams may share a title (70-534 and 70-535): then only the code tells them apart.
      byTitle.set(key, byTitle.has(key) ? undefined : id)
    }
  }
  return (text) => {
    const whole = byCode.get(codeKey(text)) ?? byTitle.get(titleKey(text))
    if (whole !== undefined) return whole
    const codes = new Set((text.match(codeInText) ?? []).map((code) => byCode.get(codeKey(code))))
    return codes.size === 1 ? [...codes][0] : undefined
  }
}
