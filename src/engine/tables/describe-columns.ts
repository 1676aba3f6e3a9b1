/** What the columns of a table hold, by their headings and by what stands in them. */
import type { CellReader } from './cell-achievements.ts'
import { seen } from './cells.ts'
import { columnsOf, hintOf, isOfNoUse, type Columns, type Field } from './columns.ts'
import { readingsOf } from './days.ts'
import type { Row } from './table.ts'
import { answerOf, isOwnWord, type Question } from './words.ts'

/** How many cells are looked at, from the first row on, and how many rows at most. */
const cellsTried = 12_000
const rowsTried = 300
/** The share of a column's cells that tell what it holds. */
const most = 0.9
const many = 0.5

/** What stands in a column, as shares of its filled cells. */
interface Content {
  readonly filled: number
  readonly achievements: number
  readonly days: number
  readonly emails: number
  readonly numbers: number
  readonly names: number
  readonly answers: Readonly<Record<Question, number>>
  /** The share with a word by which just this question is answered. */
  readonly own: Readonly<Record<Question, number>>
}

const isEmail = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+$/.test(text)
const isNumber = (text: string): boolean => /^\d+(?:[.,]\d+)?\s*%?$/.test(text)
const isName = (text: string): boolean =>
  text.length < 50 && /^\p{Lu}[\p{L}'’.-]*,?(?:\s+\p{L}[\p{L}'’.-]*){1,3}$/u.test(text)
const isDay = (text: string): boolean => {
  const { dayFirst, monthFirst } = readingsOf(text)
  return dayFirst !== undefined || monthFirst !== undefined
}
const names = (text: string, read: CellReader): boolean =>
  read(text).parts.some(({ achievements }) => achievements.length > 0)

function contentOf(rows: readonly Row[], column: number, read: CellReader): Content {
  const texts = rows.map(({ cells }) => seen(cells[column] ?? '')).filter((text) => text !== '')
  const share = (holds: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(holds).length / texts.length
  const each = (holds: (question: Question, text: string) => boolean) => ({
    result: share((text) => holds('result', text)),
    associated: share((text) => holds('associated', text)),
    employment: share((text) => holds('employment', text)),
  })
  return {
    filled: texts.length,
    achievements: share((text) => !isNumber(text) && names(text, read)) || share((text) => names(text, read)),
    days: share((text) => !/^\d{1,4}$/.test(text) && isDay(text)),
    emails: share(isEmail),
    numbers: share(isNumber),
    names: share(isName),
    answers: each((question, text) => answerOf(question, text) !== undefined),
    own: each(isOwnWord),
  }
}

/** What a column holds whose heading names no field, or whose values deny it. */
export interface Described {
  readonly columns: Columns
  /** For each column that is not used: what its values look like, where that may be of use. */
  readonly hints: Columns
}

/** Which question a column of a status answers: what was achieved, or the person. */
const questionOf = ({ own }: Content): Field => (own.employment > own.result ? 'employment' : 'result')

/** Corrects what a heading says by what stands below it: "Passed" may head days or marks, "Name" the name of a course. */
function corrected(field: Field | null, content: Content): Field | null {
  const { filled, achievements, days, numbers, answers, own } = content
  if (filled === 0) return field
  if (field === 'name') return achievements >= most ? 'title' : field
  if (field === 'earned') return days === 0 && answers.result >= many ? 'result' : field
  if (field === 'employment') return days >= many ? null : field
  if (field === 'result') {
    if (days >= many) return 'earned'
    return numbers >= most && answers.result < many ? 'score' : questionOf(content)
  }
  // «Note» is a score in German and a remark in English.
  if (field === 'score' && numbers < many) return own.result >= many ? 'result' : null
  return field
}

/** What the values must be, by half at least, for a field that only words of the heading hint at. */
const borneOut: Readonly<Partial<Record<Field, (content: Content) => number>>> = {
  achievement: ({ achievements }) => achievements,
  title: ({ achievements }) => achievements,
  earned: ({ days }) => days,
  expires: ({ days }) => days,
  'associated-since': ({ days }) => days,
  'leaves-on': ({ days }) => days,
  email: ({ emails }) => emails,
  score: ({ numbers }) => numbers,
  'passing-score': ({ numbers }) => numbers,
  associated: ({ answers }) => answers.associated,
  result: ({ days, numbers }) => 1 - days - numbers,
  employment: ({ days, numbers }) => 1 - days - numbers,
}

/** What the words of an unknown heading hint at, where the values bear it out. */
function hinted(heading: string, content: Content): Field | null {
  const hint = hintOf(heading)
  if (hint === undefined || content.filled === 0) return null
  if ((borneOut[hint]?.(content) ?? 1) < many) return null
  return hint === 'result' || hint === 'employment' ? questionOf(content) : hint
}

/** What the values of a column look like by themselves. */
function looksLike(content: Content): Field | null {
  if (content.filled === 0) return null
  if (content.achievements >= most) return 'achievement'
  if (content.emails >= most) return 'email'
  if (content.days >= most) return 'earned'
  if (content.answers.employment >= most && content.own.employment > content.own.result) return 'employment'
  if (content.answers.result >= most) return 'result'
  return null
}

const who: readonly Field[] = ['mcid', 'email', 'name', 'first-name', 'last-name']

/** Fields in which the first column wins and the others are pointed at. */
const isSingle = (field: Field): boolean => field !== 'result' && field !== 'exam'

/** Tells what the columns hold. Nothing that a table may need is left out without a hint. */
export function describeColumns(
  headings: readonly string[],
  width: number,
  body: readonly Row[],
  read: CellReader,
): Described {
  const rows = body.slice(0, Math.min(rowsTried, Math.ceil(cellsTried / Math.max(width, 1))))
  const contents = Array.from({ length: width }, (_, at) => contentOf(rows, at, read))
  const taken = new Set<Field>()
  const columns = new Array<Field | null>(width).fill(null)
  const hints = new Array<Field | null>(width).fill(null)
  const put = (at: number, field: Field | null) => {
    if (field === null || columns[at] !== null) return
    if (isSingle(field) && taken.has(field)) hints[at] = field
    else {
      taken.add(field)
      columns[at] = field
    }
  }
  const named = columnsOf(headings)
  const isKnown = (at: number) => (headings[at] ?? '').trim() !== ''

  // Headings that are exams, before anything in their cells is looked at.
  for (let at = 0; at < width; at++) {
    const heading = seen(headings[at] ?? '')
    if (heading === '' || named[at]) continue
    const { parts } = read(heading)
    if (parts.length === 1 && parts[0]!.achievements.length === 1) put(at, 'exam')
  }
  const hasWho = named.some((field) => field && who.includes(field))
  if (!hasWho) columns.fill(null)
  for (const [at, content] of contents.entries()) put(at, corrected(named[at] ?? null, content))
  for (const [at, content] of contents.entries()) if (isKnown(at)) put(at, hinted(headings[at]!, content))
  // A column of codes beside one that is named for them and has none: the values win.
  const stated = columns.indexOf('achievement')
  if (stated >= 0 && contents[stated]!.filled > 0 && contents[stated]!.achievements === 0) {
    const better = contents.findIndex(
      ({ achievements }, at) => achievements >= many && columns[at] !== 'title' && columns[at] !== 'exam',
    )
    if (better >= 0) {
      columns[stated] = null
      columns[better] = 'achievement'
    }
  }
  const isOnlyDays = (at: number) =>
    contents.every(({ days }, other) => other === at || columns[other] !== null || days < most)
  /** Whether values alone are enough; otherwise they are only pointed at. */
  function isSure(field: Field, { own }: Content, at: number): boolean {
    if (field === 'achievement') return !hasWhat()
    if (field === 'earned') return !taken.has(field) && !isOfNoUse(headings[at] ?? '') && isOnlyDays(at)
    return field === 'result' ? own.result > 0 : !taken.has(field)
  }
  const hasWhat = () => taken.has('achievement') || taken.has('title') || taken.has('exam')
  for (const [at, content] of contents.entries()) {
    if (columns[at] !== null) continue
    const field = looksLike(content)
    if (field === null) continue
    if (isSure(field, content, at)) put(at, field)
    else hints[at] ??= field
  }
  if (!columns.some((field) => field && who.includes(field))) {
    const at = contents.findIndex((content, at) => columns[at] === null && content.names >= most)
    if (at >= 0) put(at, 'name')
  }
  // Where a column says what was achieved, headings that are exams say something else.
  if (columns.includes('achievement'))
    for (const [at, field] of columns.entries())
      if (field === 'exam') {
        columns[at] = null
        hints[at] = field
      }
  return { columns, hints: hints.map((hint, at) => (columns[at] === null ? hint : null)) }
}
