/** The encoding of a text file: what the bytes allow is tried in order, and the visitor may choose another. */

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const
/** An encoding that can be chosen. */
export type Encoding = (typeof encodings)[number]

/** How many bytes are looked at: enough to tell, few enough to be instant. */
const sample = 64 * 1024

const decodes = (bytes: Uint8Array, encoding: Encoding): boolean => {
  try {
    // `stream` lets the sample end in the middle of a character.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Text of Latin letters has a zero in every second byte of UTF-16, and none otherwise. */
function zeros(bytes: Uint8Array): { even: number; odd: number } {
  let even = 0
  let odd = 0
  bytes.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even += 1
    else odd += 1
  })
  return { even, odd }
}

/** In windows-1251 the letters of a Cyrillic word stand side by side above 0xBF; accents in Latin text stand alone. */
function looksCyrillic(bytes: Uint8Array): boolean {
  let pairs = 0
  let high = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0xc0) continue
    high += 1
    if (at > 0 && bytes[at - 1]! >= 0xc0) pairs += 1
  }
  return pairs * 2 > high
}

/** Detects the encoding of a text file from its first bytes. */
export function detectEncoding(file: Uint8Array): Encoding {
  const bytes = file.subarray(0, sample)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const { even, odd } = zeros(bytes)
  if (odd > bytes.length / 8 && odd > even) return 'utf-16le'
  if (even > bytes.length / 8 && even > odd) return 'utf-16be'
  if (decodes(bytes, 'utf-8')) return 'utf-8'
  return looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252'
}

/** Decodes the text; bytes that the encoding doesn't know become U+FFFD, a byte order mark is dropped. */
export const decodeText = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes)
