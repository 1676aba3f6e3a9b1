/**
 * A scanner for the XML inside a workbook: tags and text in order, no document, no entities of its own. It runs in a
 * worker, where browsers have no DOMParser, and costs memory only for the piece at hand.
 */
import { FileError, limits } from './table.ts'

/** A tag or a text. */
export type Piece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The text with XML's five entities and character references resolved; Excel's own `_x000D_` as well. */
const unescape = (text: string): string =>
  text.includes('&') || text.includes('_x')
    ? text
        .replace(
          /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
          (whole, hex, decimal, name) => {
            if (name) return named[String(name).toLowerCase()] ?? whole
            const point = hex ? parseInt(hex, 16) : Number(decimal)
            return point <= 0x10ffff ? String.fromCodePoint(point) : whole
          },
        )
        .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text

/** No character is written in more: `&#x10FFFF;`. */
const longestReference = 10
/** So much of a text is looked at: what stands there makes a cell too long already, however it is written. */
const longestText = (limits.cell + 1) * longestReference
/** The longest tag of a workbook lists its namespaces, in some thousand characters. */
const longestTag = 64 * 1024

/** Puts a text behind another one, unless that is too long for a cell already. */
export const longer = (text: string, more: string): string => (text.length > limits.cell ? text : text + more)

const patterns = new Map<string, RegExp>()
function patternOf(name: string): RegExp {
  const known = patterns.get(name)
  if (known) return known
  const pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, pattern)
  return pattern
}

/** Returns the value of an attribute, unescaped, whatever its namespace prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  if (attributes === '') return undefined
  const match = patternOf(name).exec(attributes)
  const value = match?.[1] ?? match?.[2]
  return value === undefined ? undefined : unescape(value)
}

const textIn = (xml: string, from: number, to: number): string =>
  unescape(xml.slice(from, Math.min(to, from + longestText)))

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Yields tags and texts in their order.
 * @throws FileError when the markup breaks off, has a tag without end or declares a document type
 */
export function* pieces(xml: string, part: string): Generator<Piece, void, undefined> {
  const damaged = () => new FileError({ code: 'damaged', part })
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start < 0) return
    if (start > at) yield { kind: 'text', text: textIn(xml, at, start) }
    if (xml.startsWith('<!--', start) || xml.startsWith('<?', start)) {
      const mark = xml[start + 1] === '?' ? '?>' : '-->'
      const end = xml.indexOf(mark, start)
      if (end < 0) throw damaged()
      at = end + mark.length
      continue
    }
    if (xml.startsWith('<![CDATA[', start)) {
      const end = xml.indexOf(']]>', start)
      if (end < 0) throw damaged()
      yield { kind: 'text', text: xml.slice(start + 9, Math.min(end, start + 9 + longestText)) }
      at = end + 3
      continue
    }
    const end = xml.indexOf('>', start)
    if (end < 0 || end - start > longestTag || xml[start + 1] === '!') throw damaged()
    at = end + 1
    if (xml[start + 1] === '/') {
      yield { kind: 'close', name: localName(xml.slice(start + 2, end).trim()) }
      continue
    }
    const empty = xml[end - 1] === '/'
    const tag = xml.slice(start + 1, empty ? end - 1 : end)
    const space = tag.search(/\s/)
    const name = localName(space < 0 ? tag : tag.slice(0, space))
    yield { kind: 'open', name, attributes: space < 0 ? '' : tag.slice(space), empty }
  }
}
