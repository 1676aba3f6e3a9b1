/** ZIP archives (APPNOTE.TXT), bounded: sizes are refused before anything is inflated; what is read adds up. */
import { strFromU8, unzipSync } from 'fflate'
import { crc32 } from './crc32.ts'
import { FileError, limits } from './table.ts'

const signatures = { entry: 0x02014b50, end: 0x06054b50, locator64: 0x07064b50 }

/** Where the directory begins (4.3.14 to 4.3.16). */
function directoryOf(view: DataView): number {
  let end = view.byteLength - 22
  while (view.getUint32(end, true) !== signatures.end) end--
  const isLarge = end >= 20 && view.getUint32(end - 20, true) === signatures.locator64
  return isLarge ? view.getUint32(view.getUint32(end - 12, true) + 48, true) : view.getUint32(end + 16, true)
}

/**
 * The checksum that the directory states for each entry (4.3.12), by name.
 * @throws RangeError when it leads out of the archive
 */
function statedChecksums(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const stated = new Map<string, number>()
  let at = directoryOf(view)
  while (view.getUint32(at, true) === signatures.entry) {
    const flags = view.getUint16(at + 8, true)
    const nameFrom = at + 46
    const nameTo = nameFrom + view.getUint16(at + 28, true)
    const name = strFromU8(bytes.subarray(nameFrom, nameTo), (flags & 2048) === 0)
    stated.set(name, view.getUint32(at + 16, true))
    at = nameTo + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return stated
}

/** The entries of an archive that were needed, and the names of all. */
export interface Archive {
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly names: readonly string[]
}

/** What packed entries may unfold to: by their own size, so that a small file costs little, whatever else is in it. */
const mostInflated = (packed: number): number =>
  Math.min(Math.max(packed * limits.timesInflated, limits.smallInflatedBytes), limits.inflatedBytes)

/** Inflates the entries that are needed. fflate leaves it to its callers to look at the checksums. */
function inflate(bytes: Uint8Array, isNeeded: RegExp): Archive {
  let packed = 0
  let total = 0
  const names: string[] = []
  const needed = new Set<string>()
  // Nothing is inflated before all sizes are known.
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      names.push(name)
      if (!isNeeded.test(name)) return false
      needed.add(name)
      packed += size
      total += originalSize
      return false
    },
  })
  const most = mostInflated(Math.min(packed, bytes.length))
  if (total > most) throw new FileError({ code: 'file-too-large', bytes: total, most })
  const parts = unzipSync(bytes, { filter: ({ name }) => needed.has(name) })
  return { parts: new Map(Object.entries(parts)), names }
}

/**
 * Inflates the entries of the archive whose names are needed.
 * @throws FileError when it is damaged or too large
 */
export function unzip(bytes: Uint8Array, isNeeded: RegExp): Archive {
  const damaged = () => new FileError({ code: 'damaged', part: 'zip' })
  try {
    const archive = inflate(bytes, isNeeded)
    const stated = statedChecksums(bytes)
    for (const [name, part] of archive.parts) if (crc32(part) !== stated.get(name)) throw damaged()
    return archive
  } catch (error) {
    throw error instanceof FileError ? error : damaged()
  }
}
