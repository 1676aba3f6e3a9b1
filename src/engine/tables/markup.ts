/**
 * A scanner for the XML inside a workbook: tags and text in order, no document, no entities of its own. It runs in a
 * worker, where browsers have no DOMParser, and costs memory only for the piece at hand.
 */
import { FileError } from './table.ts'

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

/** Returns the value of an attribute, unescaped, whatever its namespace prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const value = match?.[1] ?? match?.[2]
  return value === undefined ? undefined : unescape(value)
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Yields tags and texts in their order.
 * @throws FileError when the markup breaks off or declares a document type
 */
export function* pieces(xml: string, part: string): Generator<Piece, void, undefined> {
  const damaged = () => new FileError({ code: 'damaged', part })
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start < 0) return
    if (start > at) yield { kind: 'text', text: unescape(xml.slice(at, start)) }
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
      yield { kind: 'text', text: xml.slice(start + 9, end) }
      at = end + 3
      continue
    }
    const end = xml.indexOf('>', start)
    if (end < 0 || xml[start + 1] === '!') throw damaged()
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
