/** Files that are no table that can be read, told by what they hold, whatever their name: each is saved another way. */
import { strFromU8 } from 'fflate'

export const foreignKinds = [
  'xlsb',
  'ods',
  'numbers',
  'document',
  'zip',
  'pdf',
  'rtf',
  'html',
  'xml-spreadsheet',
  'flat-ods',
  'xml',
  'json',
  'picture',
  'archive',
  'program',
] as const
/** A kind of file that can't be read. */
export type ForeignKind = (typeof foreignKinds)[number]

/** The first bytes of kinds that begin alike always. */
const beginnings: readonly (readonly [kind: ForeignKind, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
]

/** Whether it begins and ends as JSON does. */
const isJson = (start: string, end: string): boolean =>
  /^(?:\[\s*(?:[{["\]]|-?\d)|\{\s*["}])/.test(start) && /[}\]]\s*$/.test(end)

/** Returns the kind of a text, `undefined` for one that may be a table. */
export function foreignText(text: string): ForeignKind | undefined {
  const start = text
    .slice(0, 4096)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (start.startsWith('<')) {
    if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start)) return 'xml-spreadsheet'
    if (/<office:document\b/.test(start)) return 'flat-ods'
    if (/<(?:!doctype html|html|head|body|table|meta|div)\b/i.test(start)) return 'html'
    if (/^<(?:\?xml|[a-z][\w:.-]*[\s>/])/i.test(start)) return 'xml'
    return undefined
  }
  return isJson(start.slice(0, 100), text.slice(-100)) ? 'json' : undefined
}

/** Returns the kind of a file by its first bytes, `undefined` for one that may be a table. */
export const foreignBytes = (bytes: Uint8Array): ForeignKind | undefined =>
  beginnings.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[0]

/** Returns the kind of a ZIP archive that is no workbook, by the names of its parts. */
export function foreignArchive(names: readonly string[], mimetype: Uint8Array | undefined): ForeignKind {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^xl\/.*\.bin$/i)) return 'xlsb'
  if (mimetype && /opendocument\.spreadsheet/.test(strFromU8(mimetype))) return 'ods'
  if (has(/\.iwa$/i)) return 'numbers'
  if (has(/^(?:word|ppt)\//i) || has(/^content\.xml$/i)) return 'document'
  return 'zip'
}
