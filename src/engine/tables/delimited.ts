/** CSV, TSV and what is pasted from a spreadsheet, a mail or a PDF. */
import { createMeasure } from './measure.ts'
import { FileError, limits, type Row } from './table.ts'

export const delimiters = [',', ';', '\t', '|'] as const
/** A separator of cells. */
export type Delimiter = (typeof delimiters)[number]
/** Columns that are set with two spaces or more. */
export const spaces = '  '
/** What may separate the cells of a text that is read. */
export type Separator = Delimiter | typeof spaces

const lineEnd = /\r\n|\r|\n/g

/** Excel's own line above the headings: `sep=;`. */
const separatorLine = /^\ufeff?"?sep=([,;|\t])"?(?:\r\n|\r|\n|$)/i

/** How far a text has been read. */
interface Place {
  at: number
}

/** Whether a quoted cell over several lines would hold a whole row: then the quotation mark that opens it is stray. */
function holdsRow(content: string, delimiter: string, width: number): boolean {
  if (width < 3) return false
  const [, ...lines] = content.split(lineEnd)
  return lines.some((line) => line.split(delimiter).length >= width)
}

/**
 * Splits a text into rows. A cell is quoted only when its first single quotation mark stands before a separator or the
 * end of the line, as in CSV and in what spreadsheets copy; any other mark is a letter like the others, so that a stray
 * one takes no other row with it.
 */
function* split(
  text: string,
  delimiter: Delimiter,
  from: number,
  place: Place,
): Generator<Row, void, undefined> {
  let at = from
  let line = from === 0 ? 1 : 2
  let width = 0
  let nextDelimiter = -1
  let nextFeed = -1
  let nextReturn = -1
  let nextClosing = -1
  const { length } = text
  const find = (what: string) => {
    const found = text.indexOf(what, at)
    return found < 0 ? length : found
  }
  /** The end of the line that begins or goes on here. */
  const endOfLine = () => {
    if (nextFeed < at) nextFeed = find('\n')
    if (nextReturn < at) nextReturn = find('\r')
    return Math.min(nextFeed, nextReturn)
  }
  const isEnd = (place: number) =>
    place >= length || text[place] === delimiter || text[place] === '\n' || text[place] === '\r'
  /** Where the quoted cell that begins here closes; none where it does not, or so far on that it is no cell. */
  function closing(): number | undefined {
    const farthest = at + 1 + limits.cell
    let mark = text.indexOf('"', at + 1)
    while (mark >= 0 && mark <= farthest && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2)
    if (mark < 0 || mark > farthest) return undefined
    let after = mark + 1
    while (delimiter !== '\t' && text[after] === ' ') after++
    if (isEnd(after)) {
      const content = text.slice(at + 1, mark)
      if (!/[\r\n]/.test(content) || !holdsRow(content, delimiter, width)) return mark
    }
    // Marks that are not doubled inside: the cell closes on its own line, or it is none.
    const end = Math.min(endOfLine(), farthest + 1)
    // What the cells before have looked at in vain is not looked at again.
    nextClosing = Math.max(nextClosing, at + 1)
    while (nextClosing < end) {
      if (text[nextClosing] === '"' && isEnd(nextClosing + 1)) return nextClosing
      nextClosing += 1
    }
    return undefined
  }

  while (at < length) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) {
      at += code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1
      line += 1
      continue
    }
    const begun = line
    const cells: string[] = []
    for (;;) {
      const close = text[at] === '"' ? closing() : undefined
      if (close === undefined) {
        if (nextDelimiter < at) nextDelimiter = find(delimiter)
        const end = Math.min(nextDelimiter, endOfLine())
        cells.push(text.slice(at, end))
        at = end
      } else {
        const content = text.slice(at + 1, close)
        cells.push(content.includes('"') ? content.replaceAll('""', '"') : content)
        if (content.includes('\n') || content.includes('\r')) line += content.match(lineEnd)!.length
        at = close + 1
        while (text[at] === ' ' && !isEnd(at)) at++
      }
      if (at >= length || text[at] !== delimiter) break
      // Nobody reads on after such a row.
      if (cells.length > limits.columns) return yield { line: begun, cells }
      at += 1
    }
    if (at < length) at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    line += 1
    if (width === 0 && cells.length > 1) width = cells.length
    place.at = at
    yield { line: begun, cells }
  }
}

/** Splits a text whose columns are set with spaces. */
function* splitAtSpaces(text: string, place: Place): Generator<Row, void, undefined> {
  for (const [at, line] of text.split(lineEnd).entries()) {
    place.at = Math.min(place.at + line.length + 1, text.length)
    yield { line: at + 1, cells: line.trim().split(/ {2,}/) }
  }
}

const rowsOf = (text: string, separator: Separator, place: Place): Generator<Row, void, undefined> =>
  separator === spaces
    ? splitAtSpaces(text, place)
    : split(text, separator, separatorLine.exec(text)?.[0].length ?? 0, place)

const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell === '')

const rowsTried = 50

/** How well a separator fits: the share of rows of the width that most have; nothing where it splits nothing. */
function fit(text: string, separator: Separator): { share: number; width: number } {
  const rows: Row[] = []
  for (const row of rowsOf(text, separator, { at: 0 })) {
    if (!isBlank(row)) rows.push(row)
    if (rows.length === rowsTried) break
  }
  const widths = Map.groupBy(rows, ({ cells }) => cells.length)
  return [...widths]
    .filter(([width]) => width > 1)
    .map(([width, some]) => ({ width, share: some.length / rows.length }))
    .reduce((best, one) => (one.share > best.share ? one : best), { share: 0, width: 0 })
}

/**
 * Detects the separator that gives the most even columns in the first lines: a comma when none splits anything, spaces
 * when they set most lines and nothing else does.
 */
export function detectDelimiter(text: string): Separator {
  const told = separatorLine.exec(text)?.[1]
  if (told) return told as Delimiter
  const start = text.slice(0, 64 * 1024)
  const fits = delimiters.map((delimiter) => ({ delimiter, ...fit(start, delimiter) }))
  const best = fits.reduce((best, one) =>
    one.share > best.share || (one.share === best.share && one.share > 0 && one.width > best.width)
      ? one
      : best,
  )
  return best.share < 0.5 && fit(start, spaces).share > 0.5 ? spaces : best.delimiter
}

/**
 * Reads rows; blank lines are left out, ragged ones stay as they are.
 * @param progress called now and then with the share that has been read, 0 to 1
 * @throws FileError when there are too many rows, columns or cells, a cell is too long, or there is no row
 */
export function readDelimited(text: string, separator: Separator, progress: (share: number) => void): Row[] {
  const rows: Row[] = []
  const place = { at: 0 }
  const measure = createMeasure()
  for (const row of rowsOf(text, separator, place)) {
    measure.row(row)
    if (!isBlank(row)) rows.push(row)
    if (rows.length % 4096 === 0) progress(place.at / text.length)
  }
  if (rows.length === 0) throw new FileError({ code: 'empty' })
  return rows
}
