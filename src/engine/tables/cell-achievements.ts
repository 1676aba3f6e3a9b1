/** What a cell says was achieved: one or several, in the spellings people use, and the words that stand round them. */
import { codeInText, type AchievementFinder, type AchievementId } from '../program/index.ts'
import { dayWithin } from './days.ts'
import { answerOf } from './words.ts'

/** What stands in a cell for one achievement, and the achievements it may mean: none, one or several. */
export interface NamedPart {
  readonly text: string
  readonly achievements: readonly AchievementId[]
  /** The text of the day that stands beside it, where each part of the cell has one. */
  readonly day?: string
}
/** A cell, understood. */
export interface NamedCell {
  readonly parts: readonly NamedPart[]
  /** Words round them that are neither a code nor a title: "failed", "planned"; empty where there are none. */
  readonly note: string
}

/** Spellings of certificates, each with the one that the documents use. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[®™©℠]|\((?:r|tm|c)\)/giu, ' '],
  [/microsoft\s+certified\s*:?\s*solutions?\s+associates?(?:\s*\(mcsa\))?/giu, 'MCSA '],
  [/microsoft\s+certified\s*:?\s*solutions?\s+experts?(?:\s*\(mcse\))?/giu, 'MCSE '],
  [/microsoft\s+certified\s*:?\s*solutions?\s+developers?(?:\s*\(mcsd\))?/giu, 'MCSD '],
  [/\b(mcsa|mcse|mcsd)\s*[:\-–—]?\s*(?:microsoft\s+)?o(?:ffice)?\s?-?\s?365\b/giu, '$1 Office 365'],
  [/\b(mcsa|mcse|mcsd)\s*[:\-–—]?\s*microsoft\s+/giu, '$1 '],
  [/\b(mcsa.*windows\s+server\s+2012)\s+r2\b/giu, '$1'],
  [/\bwin(?:dows)?\s?(?:srv|server)\s?(?=20\d\d)/giu, 'Windows Server '],
  [/\bprofessional\s+scrum\s+master(?:\s+level)?\s*(?:i|1)?\s*\(\s*psm\s*-?\s*(?:i|1)?\s*\)/giu, 'psm-1'],
  [/^\s*professional\s+scrum\s+master(?:\s+level)?\s+(?:i|1)\s*$/giu, 'psm-1'],
  [/\bpsm[\s-]*(?:i|1)\b/giu, 'psm-1'],
  [/\bcertified\s+scrum\s?master(?:\s*\(\s*csm\s*\))?/giu, 'CSM'],
  [
    /\bpmi[\s-]+agile\s+certified\s+practitioner(?:\s*\(\s*(?:pmi-?)?acp\s*\))?|\bpmi[\s-]?acp\b/giu,
    'PMI-ACP',
  ],
  [/\blinux\s+foundation\s+certified\s+sys(?:tem)?\s?admin(?:istrator)?(?:\s*\(\s*lfcs\s*\))?/giu, 'LFCS'],
]

/** Codes as spreadsheets and people write them, as the documents do: 070-346, MS-70-346, 70_346, 70-346/347. */
const codes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:MS|MCP|EXAM|EX)[\s_-]?0?(7[04])[\s_.\p{Pd}]?(\d{3})(?!\d)/giu, '$1-$2'],
  [/(?<![\p{L}\p{N}.,])0(7[04])[\s_.\p{Pd}]?(\d{3})(?!\d)/gu, '$1-$2'],
  [/(?<![\p{L}\p{N}.,])(7[04])\s?[_./\p{Pd}]\s?(\d{3})(?!\d)/gu, '$1-$2'],
  [/(?<![\p{L}\p{N}])(M[BМ]\d)\s?[_.]\s?(\d{3})(?!\d)/giu, '$1-$2'],
]

const everyDay = new RegExp(dayWithin, 'g')

const replaced = (text: string, spellings: readonly (readonly [RegExp, string])[]): string =>
  spellings.reduce((whole, [pattern, spelling]) => whole.replace(pattern, spelling), text)

/** `70-346/347` and `70-346, 347` are two codes. */
const secondCode = /(?<=\b(7[04])-\d{3}(?:\s*[/,&+]\s*\d{3})*\s*[/,&+]\s*)(\d{3})(?![\d-])/gu

/** What stands between the signs that separate an achievement from others and from its title. */
const pieces = /[^;\n\r|•()[\],]+/gu
/** What separates achievements in a cell. */
const separators = /[,;\n\r|/+&•]+|\s(?:and|und|и|et|y|e|plus)\s/iu

/** Words that may stand beside a code and say nothing: "Exam", "Microsoft", "Prüfung". */
const beside =
  /(?<![\p{L}\p{N}])(?:exam(?:en)?|microsoft|ms|certification|certificate|certified|test|code|nr|номер|экзамен(?:ы|а)?|тест|код|сертификат|сертификация|майкрософт|prüfung|zertifizierung|examen|prueba|and|und|и|et|y)(?![\p{L}\p{N}])/giu

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}#]+/gu) ?? []

/** How many of the words that may be missing or added where somebody writes a title from memory. */
const nearEnough = 0.75

/** The words beside a code that are not of its title; none where they answer nothing and most of the others are. */
function beyondTitle(text: string, title: string): readonly string[] {
  const words = wordsOf(text)
  const known = new Set(wordsOf(title))
  const others = words.filter((word) => !known.has(word))
  const isNear = others.length <= (1 - nearEnough) * words.length
  if (!isNear) return words
  return others.some((word) => answerOf('result', word) !== undefined) ? others : []
}

/** Another code in the place of one that is known: `AZ-900`, `MS-100`. */
const otherCode = /^\s*(?:[A-Z]{2,4}\s?-?\s?\d{2,3}|\d{2}-\d{3})\s*$/iu

/** Gives each part of a text the day that stands behind it, before the next one; nothing where one has none or two. */
function daysBehind(text: string, places: readonly number[]): readonly string[] | undefined {
  const days = places.map((from, at) => {
    const found = text.slice(from, places[at + 1]).match(everyDay) ?? []
    return found.length === 1 ? found[0] : undefined
  })
  return days.every((day) => day !== undefined) ? days : undefined
}

/** The words of a note without its days, and without the signs round them. */
const withoutDays = (note: string): string =>
  note
    .replace(everyDay, ' ')
    .replace(/…/g, ' ')
    .replace(/^[^\p{L}\p{N}]+$/u, '')
    .trim()

/** A longer text is no name of anything. */
const longest = 500

/** The year of a certificate says nothing of whether it was earned. */
const isYear = /^(?:19|20)\d{2}$/

/** Gives what the cell of an achievement says. */
export type CellReader = (text: string) => NamedCell

/** A title with words after or before it, of which it is told that they are no part of it. */
const roundTitle: readonly RegExp[] = [
  /^(?<title>.+?)\s+[-–—]\s+(?<note>[^-–—]+)$/u,
  /^(?<title>.+?)\s*[([](?<note>[^)\]]+)[)\]]\s*$/u,
  /^(?<note>\p{L}[\p{L}\s]*?)\s*:\s+(?<title>.+)$/u,
  /^(?<title>.+?)\s*:\s*(?<note>\p{L}[\p{L}\s]*)$/u,
  /^(?<title>.+?)\s+(?<note>\d{4})$/u,
  /^(?<title>.+?)\s+(?<note>\p{L}+|\p{L}+\s+\p{L}+)$/u,
  /^(?<note>\p{L}+|\p{L}+\s+\p{L}+)\s+(?<title>.+)$/u,
]

/**
 * Prepares the reading of cells. `find` gives the achievements that a code or a title means; `titleOf` the titles of
 * one, by which the words beside its code are known as its title.
 */
export function cellReader(
  find: AchievementFinder,
  titlesOf: (id: AchievementId) => readonly string[],
): CellReader {
  const spelt = (text: string): readonly AchievementId[] => {
    const found = find(text)
    if (found.length > 0 && !hasCode(text)) return found
    if (found.length > 0 && lettersOf(text) === lettersOf(found[0]!)) return found
    const other = replaced(text, spellings)
    if (hasCode(other)) return []
    const ways = [other, other.replaceAll(/\s&\s/g, ' and '), other.replaceAll(/\sand\s/gi, ' & ')]
    return ways.map((way) => (way === text ? [] : find(way))).find((ids) => ids.length > 0) ?? []
  }
  const hasCode = (text: string): boolean => text.match(codeInText) !== null

  /** A title, alone or with a word or two round it that answer whether it was passed. */
  function titled(text: string): { title: string; ids: readonly AchievementId[]; note: string } {
    const ids = spelt(text)
    if (ids.length > 0) return { title: text, ids, note: '' }
    for (const pattern of roundTitle) {
      const { title = '', note = '' } = pattern.exec(text)?.groups ?? {}
      if (title === '') continue
      const within = spelt(title)
      if (within.length > 0) return { title, ids: within, note }
    }
    return { title: text, ids: [], note: '' }
  }

  function withoutCodes(text: string): NamedCell {
    const whole = titled(text)
    if (whole.ids.length > 0)
      return { parts: [{ text: whole.title, achievements: whole.ids }], note: whole.note }
    const pieces = text.split(separators).map((piece) => piece.trim())
    const found = pieces.filter((piece) => piece !== '').map((piece) => ({ piece, ...titled(piece) }))
    if (found.length > 1 && found.some(({ ids }) => ids.length > 0)) {
      return {
        parts: found.map(({ title, ids }) => ({ text: title, achievements: ids })),
        note: found
          .map(({ note }) => note)
          .filter(Boolean)
          .join('; '),
      }
    }
    return { parts: [{ text, achievements: [] }], note: '' }
  }

  function read(text: string): NamedCell {
    const whole = find(text)
    if (whole.length > 0 && !hasCode(text)) return { parts: [{ text, achievements: whole }], note: '' }
    const plain = replaced(text.normalize('NFKC'), codes).replace(secondCode, '$1-$2')
    const inside = [...plain.matchAll(codeInText)]
    if (inside.length === 0) return withoutCodes(text)
    const placed: { readonly place: number; readonly part: NamedPart }[] = []
    const known = new Set<string>()
    const put = (place: number, part: NamedPart) => {
      const key = part.achievements[0] ?? part.text
      if (known.has(key)) return
      known.add(key)
      placed.push({ place, part })
    }
    for (const { 0: code, index } of inside) put(index, { text: code, achievements: find(code) })
    const titles = placed.flatMap(({ part }) => part.achievements).flatMap(titlesOf)
    const rest = (words: string): readonly string[] =>
      titles.reduce<readonly string[]>((least, title) => {
        const others = beyondTitle(words, title)
        return others.length < least.length ? others : least
      }, wordsOf(words))
    const notes: string[] = []
    // Places stay as they are.
    const round = plain.replace(codeInText, (code) => '\n'.repeat(code.length))
    if (rest(round.replace(beside, ' ')).length > 0) {
      // What separates a code from its title also separates codes: each piece is a title, an achievement, or a note.
      for (const { 0: piece, index } of round.matchAll(pieces)) {
        const words = piece.replace(/^[\s:.–—-]+|[\s:.–—-]+$/gu, '')
        const others = rest(words.replace(beside, ' '))
        if (others.length === 0) continue
        const { title, ids, note } = titled(words)
        if (ids.length === 1 && !known.has(ids[0]!)) put(index, { text: title, achievements: ids })
        if (note !== '') notes.push(note)
        else if (ids.length === 0 && otherCode.test(words.replace(beside, ' '))) {
          put(index, { text: words.replace(beside, ' ').trim(), achievements: [] })
        } else if (ids.length === 0)
          notes.push(others.length < wordsOf(words).length ? others.join(' ') : words)
      }
    }
    const parts = placed.sort((one, other) => one.place - other.place)
    const days = daysBehind(
      plain,
      parts.map(({ place }) => place),
    )
    // "70-346?", "70-346*": somebody meant to say something.
    if (notes.length === 0) notes.push(...(/[?*]+/.exec(round) ?? []))
    const note = notes.join(' … ')
    return {
      parts: parts.map(({ part }, at) => (days ? { ...part, day: days[at]! } : part)),
      note: days ? withoutDays(note) : note,
    }
  }
  return (text) => {
    if (text.length > longest) return { parts: [{ text, achievements: find(text) }], note: '' }
    const { parts, note } = read(text)
    return { parts, note: isYear.test(note) ? '' : note }
  }
}
