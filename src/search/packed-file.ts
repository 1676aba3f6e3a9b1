/**
 * The files of the index are compressed by the build and unpacked by the page, as not every host compresses what it does
 * not know.
 */
import { gzipSync } from 'node:zlib'

/** Returns a value as the bytes of its file. */
export const packed = (value: unknown): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(JSON.stringify(value), { level: 9 }))
