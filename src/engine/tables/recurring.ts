/**
 * Columns that come again: "Exam 1, Date 1, Exam 2, Date 2", the same headings twice, two tables side by side, first and
 * second attempt. Each time is a row of its own.
 */
import { headingKey, type Columns, type Field } from './columns.ts'
import { personFields, type Body } from './reshape.ts'

/** A number of one or two digits by itself, as "1", "#2", "№ 3", "2nd", "2-я", "1º", "1ère". */
const counted =
  /(?<![\p{N}.,-])[\s_.#№(-]*(?<!\p{N})(\d{1,2})(?:(?:st|nd|rd|th|[èe]re?|[eè]me|[ºª°]|-?[йяе]|\.)(?![\p{L}\p{N}]))?(?![\p{N}%+.,-]\p{N}|\p{N})\)?/giu
const words: readonly (readonly [RegExp, number])[] = [
  [/^(?:first|перв(?:ая|ый|ое)|erster?|première?|premier|primer[oa]?)\s/iu, 1],
  [/^(?:second|втор(?:ая|ой|ое)|zweiter?|deuxième|seconde?|segund[oa])\s/iu, 2],
  [/^(?:third|трет(?:ья|ий|ье)|dritter?|troisième|tercer[oa]?)\s/iu, 3],
]
const attempts = /(?<!\p{L})(?:attempts?|try|попытк[аиу]|versuchs?|tentative|essai|intento)(?!\p{L})/giu

/** A heading without its number; the number is 0 where it has none. */
function unnumbered(heading: string): { readonly stem: string; readonly number: number } {
  const found = [...heading.matchAll(counted)]
  const word = words.find(([pattern]) => pattern.test(heading))
  const isNumbered = found.length === 1 && (heading.match(/\d+/g)?.length ?? 0) === 1
  const number = isNumbered ? Number(found[0]![1]) : (word?.[1] ?? 0)
  const stem = isNumbered ? heading.replace(counted, ' ') : word ? heading.replace(word[0], ' ') : heading
  const bare = stem
    .replace(attempts, ' ')
    .replace(/\s+(?:of|de|der|des)\s*$/iu, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
  return { stem: number > 0 && headingKey(bare) !== '' ? bare : stem.trim(), number }
}

/** Where a column stands among those that come again. */
export interface Recurring {
  /** What it is called without its number. */
  readonly stem: string
  /** The first column that is called so. */
  readonly first: number
  /** Which time it is, from 0. */
  readonly time: number
}

/** Tells which columns come again by their headings; `undefined` for one that comes once. */
export function recurringColumns(headings: readonly string[]): readonly (Recurring | undefined)[] {
  const parsed = headings.map(unnumbered)
  const alike = Map.groupBy(
    parsed.map((one, at) => ({ ...one, at })),
    ({ stem }) => headingKey(stem),
  )
  alike.delete('')
  const several = [...alike.values()].filter((some) => some.length > 1)
  const isMixed = (some: readonly { readonly number: number }[]) =>
    some.some(({ number }) => number > 0) && some.some(({ number }) => number === 0)
  const numbers = new Set(several.flatMap((some) => some.map(({ number }) => number)))
  if (!several.some(isMixed)) numbers.delete(0)
  const spelt = (some: readonly { readonly number: number }[]) =>
    some
      .map(({ number }) => number)
      .sort((one, other) => one - other)
      .join()
  const isByPlace =
    new Set(several.map(spelt)).size > 1 && new Set(several.map((some) => some.length)).size === 1
  const inOrder = [...numbers].sort((one, other) => one - other)
  const columns = headings.map((): Recurring | undefined => undefined)
  for (const some of several) {
    // "Exam, Date, Exam2, Date3" are numbered one by one.
    const isCounted = !isByPlace && some.some(({ number }) => number > 0)
    for (const [place, { stem, number, at }] of some.entries())
      columns[at] = { stem, first: some[0]!.at, time: isCounted ? inOrder.indexOf(number) : place }
  }
  return columns
}

const isAny = (fields: ReadonlySet<Field | null>, ...some: readonly Field[]): boolean =>
  some.some((field) => fields.has(field))

/**
 * Gives all times of a column the field of the first; nothing where that makes no rows: what comes again must be what
 * was achieved, or how and when it was tried.
 */
export function spread(columns: Columns, recurring: readonly (Recurring | undefined)[]): Columns | undefined {
  const fieldAt = (at: number): Field | null => columns[recurring[at]?.first ?? at] ?? null
  const again = new Set(recurring.flatMap((one, at) => (one ? [fieldAt(at)] : [])))
  const isOnce = columns.some((field, at) => field && personFields.includes(field) && !recurring[at])
  if (!isAny(again, 'achievement', 'title') && !(again.has('result') && isAny(again, 'earned', 'score')))
    return undefined
  return columns.map((_, at) => {
    const field = fieldAt(at)
    const isPerson = field !== null && personFields.includes(field)
    // Somebody with two addresses is one person; two tables side by side have all that says who twice.
    return isPerson && isOnce && recurring[at] && recurring[at].first !== at ? null : field
  })
}

/** Whether the columns hold the same field at different times. */
const isAgain = (recurring: readonly (Recurring | undefined)[], column: number, other: number): boolean =>
  recurring[column] !== undefined &&
  recurring[other] !== undefined &&
  recurring[column].time !== recurring[other].time

/** Makes a row of each time of which a cell says something. What comes once is the same in all of them. */
export function unrolled(body: Body, headings: readonly string[]): Body {
  const { columns, rows } = body
  const recurring = recurringColumns(headings)
  const isRepeated = columns.map(
    (field, at) =>
      field !== null &&
      recurring[at] !== undefined &&
      columns.some((other, place) => other === field && isAgain(recurring, at, place)),
  )
  if (!isRepeated.includes(true)) return body
  const times = Map.groupBy(
    columns.flatMap((field, at) => (isRepeated[at] ? [{ field: field!, at }] : [])),
    ({ at }) => recurring[at]!.time,
  )
  /** The place of each column behind the others: the first result of each time, the second, and so on. */
  const slots: string[] = []
  const fields: Field[] = []
  const slotOf = new Map<number, number>()
  for (const some of times.values()) {
    const count = new Map<Field, number>()
    for (const { field, at } of some) {
      const nth = (count.get(field) ?? 0) + 1
      count.set(field, nth)
      const slot = `${field} ${String(nth)}`
      if (!slots.includes(slot)) {
        slots.push(slot)
        fields.push(field)
      }
      slotOf.set(at, columns.length + slots.indexOf(slot))
    }
  }
  const inOrder = [...times.entries()].sort(([one], [other]) => one - other).map(([, some]) => some)
  return {
    columns: [...columns.map((field, at) => (isRepeated[at] ? null : field)), ...fields],
    rows: rows.flatMap((row) => {
      const base = Array.from({ length: columns.length + slots.length }, (_, at) =>
        at < columns.length ? (row.cells[at] ?? '') : '',
      )
      const said = inOrder.filter((some) => some.some(({ at }) => (row.cells[at] ?? '') !== ''))
      return said.length === 0
        ? [{ line: row.line, cells: base }]
        : said.map((some) => {
            const cells = [...base]
            for (const { at } of some) cells[slotOf.get(at)!] = row.cells[at] ?? ''
            return { line: row.line, cells }
          })
    }),
  }
}
