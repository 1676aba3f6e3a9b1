/** The parts of a workbook and their relations, which alone tell what a part is. */
import { strFromU8 } from 'fflate'
import { unzip } from './archive.ts'
import { attribute, pieces } from './markup.ts'
import { FileError, limits } from './table.ts'

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/**
 * The parts that tables need. They may be called otherwise and stand elsewhere: only their relations tell. Drawings,
 * comments and themes are large and of no use.
 */
const isNeeded =
  /^(?!.*(?:drawings|media|theme|embeddings|charts|comments|docProps|pivot|customXml|printerSettings))(?:.*\.xml(?:\.rels)?|_rels[\\/]\.rels|mimetype)$/i

/** A part's name as its relations give it: separators may be the wrong ones, and letters of the other case. */
const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

/** The parts of a workbook that tables need. */
export interface Parts {
  /**
   * The text of a part, empty where there is none.
   * @throws FileError when it is longer than such a part ever is
   */
  text(name: string, most?: number): string
  readonly names: readonly string[]
  readonly mimetype: Uint8Array | undefined
}

/**
 * Unpacks the parts that are needed.
 * @throws FileError when it is no workbook, or damaged, or too large
 */
export function partsOf(bytes: Uint8Array): Parts {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError({ code: 'old-or-locked-workbook' })
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileError({ code: 'not-a-workbook' })
  const { parts, names } = unzip(bytes, isNeeded)
  const byKey = new Map([...parts].map(([name, part]) => [partKey(name), part]))
  return {
    text: (name, most = limits.partBytes) => {
      const part = byKey.get(partKey(name))
      if (part && part.length > most)
        throw new FileError({ code: 'file-too-large', bytes: part.length, most })
      return part ? strFromU8(part) : ''
    },
    names,
    mimetype: byKey.get('mimetype'),
  }
}

/** A relation of a part: where it leads, and of what kind it is. */
export interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** Returns the relations of a part, or of the whole: where each leads, and of what kind it is. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const cut = part.lastIndexOf('/') + 1
  const folder = part.slice(0, cut)
  const relations: Relation[] = []
  for (const piece of pieces(parts.text(`${folder}_rels/${part.slice(cut)}.rels`), 'relations')) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue
    const target = (attribute(piece.attributes, 'Target') ?? '').replaceAll('\\', '/')
    const type = attribute(piece.attributes, 'Type') ?? ''
    relations.push({
      id: attribute(piece.attributes, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`,
    })
  }
  return relations
}
