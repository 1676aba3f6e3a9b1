/** What the columns of a table hold, by their headings and by what stands in them. */
import type { CellReader } from './cell-achievements.ts'
import {
  columnsOf,
  hintOf,
  isOfNotAchieved,
  isOfNoUse,
  isOfOthers,
  isOfRemarks,
  isShared,
  type Columns,
  type Field,
} from './columns.ts'
import { contentOf, isEmail, isName, type ColumnContent } from './column-content.ts'
import { isMonth } from './days.ts'
import { recurringColumns, spread } from './recurring.ts'
import type { Row } from './table.ts'

/** How many cells are looked at, from the first row on, and how many rows at most. */
const cellsTried = 12_000
const rowsTried = 300
/** The share of a column's cells that tell what it holds. */
const most = 0.9
const many = 0.5

/** What a column holds whose heading names no field, or whose values deny it. */
export interface Described {
  readonly columns: Columns
  /** For each column that is not used: what its values look like, where that may be of use. */
  readonly hints: Columns
}

/** Which question a column of a status answers: what was achieved, or the person. */
const questionOf = ({ own }: ColumnContent): Field => (own.employment > own.result ? 'employment' : 'result')

/** Corrects what a heading says by what stands below it: "Passed" may head days or marks, "Name" the name of a course. */
function corrected(field: Field | null, content: ColumnContent): Field | null {
  const { filled, achievements, days, numbers, percents, answers, own } = content
  if (filled === 0) return field
  if (field === 'name') return achievements >= most ? 'title' : field
  if (field === 'earned' && days === 0) {
    if (answers.result >= many) return 'result'
    // "Passed", above the exams that were.
    if (achievements >= most) return 'achievement'
    // "% Completed"
    return percents >= most ? 'score' : field
  }
  if (field === 'leaves-on') return days === 0 && answers.left >= many ? 'left' : field
  if (field === 'left') return days >= many ? 'leaves-on' : field
  if (field === 'denied' || field === 'planned') return days >= many === (field === 'planned') ? field : null
  if (field === 'employment') return days >= many ? null : field
  if (field === 'result') {
    if (days >= many) return 'earned'
    return numbers >= most && answers.result < many ? 'score' : questionOf(content)
  }
  // «Note» is a score in German and a remark in English.
  if (field === 'score' && numbers < many)
    return own.result >= many && own.result > own.employment ? 'result' : null
  return field
}

/** What the values must be, by half at least, for a field that only words of the heading hint at. */
const borneOut: Readonly<Partial<Record<Field, (content: ColumnContent) => number>>> = {
  achievement: ({ achievements }) => achievements,
  title: ({ achievements }) => achievements,
  // A month is no day, which each row is told.
  earned: ({ days, months }) => days + months,
  expires: ({ days }) => days,
  'associated-since': ({ days }) => days,
  'leaves-on': ({ days }) => days,
  planned: ({ days }) => days,
  email: ({ emails }) => emails,
  score: ({ numbers }) => numbers,
  'passing-score': ({ numbers }) => numbers,
  associated: ({ answers }) => answers.associated,
  result: ({ days, numbers }) => 1 - days - numbers,
  employment: ({ days, numbers }) => 1 - days - numbers,
}

/** What the words of an unknown heading hint at, where the values bear it out. */
function hinted(heading: string, content: ColumnContent): Field | null {
  const hint = hintOf(heading)
  if (hint === undefined || content.filled === 0 || isOfRemarks(heading)) return null
  if ((borneOut[hint]?.(content) ?? 1) < many) return null
  return hint === 'result' || hint === 'employment' ? questionOf(content) : hint
}

/** What the values of a column look like by themselves. */
function looksLike(content: ColumnContent): Field | null {
  if (content.filled === 0) return null
  if (content.achievements >= most) return 'achievement'
  if (content.emails >= most) return 'email'
  if (content.days >= most) return 'earned'
  if (content.answers.employment >= most && content.own.employment > content.own.result) return 'employment'
  if (content.answers.result >= most) return 'result'
  return null
}

const who: readonly Field[] = ['mcid', 'email', 'name', 'first-name', 'last-name']

/** The columns that nothing else is known of, whose headings are names or addresses, above days and marks. */
function peopleIn(
  headings: readonly string[],
  contents: readonly ColumnContent[],
  columns: Columns,
): readonly number[] {
  const found = contents.flatMap(({ filled, days, answers }, at) => {
    const heading = headings[at] ?? ''
    const isMarks = filled === 0 || days + answers.result >= most
    const isPerson =
      (isName(heading) && hintOf(heading) === undefined && !isOfNoUse(heading)) || isEmail(heading)
    return columns[at] === null && isMarks && isPerson ? [at] : []
  })
  return found.length > 1 ? found : []
}

/** How many people at least must share addresses to tell that these are not their own. */
const fewestSharing = 3

/** Whether addresses stand beside twice as many people, or more: a mailbox of the company, or the manager's. */
function isOfSeveral(rows: readonly Row[], columns: Columns, address: number): boolean {
  const others = columns.flatMap((field, at) => (at !== address && field && who.includes(field) ? [at] : []))
  const addresses = new Set<string>()
  const people = new Set<string>()
  for (const { cells } of rows) {
    const text = (cells[address] ?? '').toLowerCase()
    const person = others.map((at) => (cells[at] ?? '').toLowerCase()).join(' ')
    if (text === '' || person.trim() === '') continue
    addresses.add(text)
    people.add(person)
  }
  return people.size >= fewestSharing && addresses.size * 2 <= people.size
}

function described(
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
    const isNotAchieved =
      (field === 'achievement' || field === 'title') && isOfNotAchieved(headings[at] ?? '')
    if (isNotAchieved || (!isShared(field) && taken.has(field))) hints[at] = field
    else {
      taken.add(field)
      columns[at] = field
    }
  }
  const named = columnsOf(headings)
  const isKnown = (at: number) => (headings[at] ?? '').trim() !== ''

  // Headings that are exams, before anything in their cells is looked at.
  for (let at = 0; at < width; at++) {
    const heading = headings[at] ?? ''
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
      ({ achievements }, at) =>
        achievements >= many &&
        columns[at] !== 'title' &&
        columns[at] !== 'exam' &&
        !isOfNotAchieved(headings[at] ?? ''),
    )
    if (better >= 0) {
      columns[stated] = null
      columns[better] = 'achievement'
    }
  }
  // A name to sign in with beside the real one.
  const signIn = columns.indexOf('name')
  if (signIn >= 0 && taken.has('first-name') && taken.has('last-name') && contents[signIn]!.names < many)
    columns[signIn] = null
  // A row an achievement, and a column a person.
  const saysHow: readonly Field[] = [...who, 'earned', 'result', 'score']
  if (taken.has('achievement') && !saysHow.some((field) => taken.has(field)))
    for (const at of peopleIn(headings, contents, columns)) put(at, 'person')
  const isOnlyDays = (at: number) =>
    contents.every(({ days }, other) => other === at || columns[other] !== null || days < most)
  /** Whether values alone are enough; otherwise they are only pointed at. */
  function isSure(field: Field, { own }: ColumnContent, at: number): boolean {
    if (field === 'achievement') return !hasWhat()
    if (field === 'earned') return !taken.has(field) && !isOfNoUse(headings[at] ?? '') && isOnlyDays(at)
    if (field === 'email' && isOfOthers(headings[at] ?? '')) return false
    // Remarks have such words, too: "left a message".
    if (field === 'employment' && isOfRemarks(headings[at] ?? '')) return false
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
    const at = contents.findIndex(
      (content, at) => columns[at] === null && content.names >= most && !isOfOthers(headings[at] ?? ''),
    )
    if (at >= 0) put(at, 'name')
  }
  // One that is blank says nothing beside another one.
  const results = columns.flatMap((field, at) => (field === 'result' ? [at] : []))
  const isBlank = (at: number) => body.every(({ cells }) => (cells[at] ?? '') === '')
  for (const at of results.length > 1 ? results : [])
    if (contents[at]!.filled === 0 && isBlank(at)) columns[at] = null
  const address = columns.indexOf('email')
  if (address >= 0 && isOfSeveral(rows, columns, address)) {
    columns[address] = null
    hints[address] = 'email'
  }
  // A column for each month has marks, which say when.
  for (const [at, { filled }] of contents.entries())
    if (columns[at] === null && filled > 0 && isMonth(headings[at] ?? '')) hints[at] ??= 'earned'
  // Where a column says what was achieved, headings that are exams say something else.
  if (columns.includes('achievement'))
    for (const [at, field] of columns.entries())
      if (field === 'exam') {
        columns[at] = null
        hints[at] = field
      }
  return { columns, hints: hints.map((hint, at) => (columns[at] === null ? hint : null)) }
}

/** Tells what the columns hold. Nothing that a table may need is left out without a hint. */
export function describeColumns(
  headings: readonly string[],
  width: number,
  body: readonly Row[],
  read: CellReader,
): Described {
  const recurring = recurringColumns(headings)
  if (recurring.some((one) => one !== undefined)) {
    const isLater = (at: number) => recurring[at] !== undefined && recurring[at].first !== at
    const once = headings.map((heading, at) => (isLater(at) ? '' : (recurring[at]?.stem ?? heading)))
    const rows = body.map(({ line, cells }) => ({
      line,
      cells: cells.map((text, at) => (isLater(at) ? '' : text)),
    }))
    const { columns, hints } = described(once, width, rows, read)
    const all = spread(columns, recurring)
    if (all) return { columns: all, hints: hints.map((hint, at) => (all[at] === null ? hint : null)) }
  }
  return described(headings, width, body, read)
}
