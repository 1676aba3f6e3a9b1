/** The encoding of a text file: what all of its bytes allow, and the visitor may choose another. */

/** The encodings that can be chosen, those that files really have first: all are known to every browser. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'ibm866',
  'koi8-r',
  'koi8-u',
  'x-mac-cyrillic',
  'iso-8859-5',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'windows-1250',
  'iso-8859-2',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const
/** An encoding that can be chosen. */
export type Encoding = (typeof encodings)[number]

/** How many bytes are looked at for zeros, and how many beyond ASCII for letters: enough to tell. */
const sample = 64 * 1024

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

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The words of the text that have a byte beyond ASCII, one after another, from anywhere in it. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const words = new Uint8Array(sample)
  let length = 0
  const isWord = (byte: number) => byte > 127 || (byte > 64 && byte < 91) || (byte > 96 && byte < 123)
  for (let at = 0; at < bytes.length && length < sample; at++) {
    if (bytes[at]! < 128) continue
    let from = at
    while (from > 0 && at - from < 20 && isWord(bytes[from - 1]!)) from--
    while (at < bytes.length && isWord(bytes[at]!) && length + at - from < sample - 1) at++
    words.set(bytes.subarray(from, at), length)
    length += at - from
    words[length++] = 32
  }
  return words.subarray(0, length)
}

/** Whether most of the bytes beyond ASCII are whole characters of UTF-8: a few broken ones are said, not guessed. */
const isMostlyUtf8 = (words: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(words)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return whole > broken * 4
}

/** Those that are told apart by what they make of the words; Western last, as it makes something of everything. */
const tried = [
  'windows-1251',
  'ibm866',
  'koi8-r',
  'x-mac-cyrillic',
  'windows-1252',
  'macintosh',
  'windows-1250',
] as const

/**
 * How well words read: letters as they stand in words count for, capitals within words and signs within words against.
 * Accents are few among Latin letters, Cyrillic letters stand together.
 */
function likeness(text: string): number {
  let score = 0
  for (const word of text.split(' ')) {
    if (/^\p{Lu}?\p{Script=Cyrillic}+$/u.test(word) && /^(?:.?\p{Ll}*|\p{Lu}*)$/u.test(word)) {
      score += 2 * word.length - (/[ђѓљњќћџґєѕіјїў]/i.test(word) ? word.length : 0)
    } else if (
      /^[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸŁłĄąĘęŚśŻżŹźĆćŃńČčĚěŘřŮůŤťĎďŇňŐőŰű]+$/.test(word) &&
      /^(?:.?\p{Ll}*|\p{Lu}*)$/u.test(word) &&
      /[A-Za-z]/.test(word)
    ) {
      // The letters that names really have.
      const usual = word.match(/[äöüßéèêëàâáåæøçñíóúãõôîïûœÄÖÜÉÈÅØÆÇÁÓÍÑ]/g)?.length ?? 0
      const beyond = word.match(/[^A-Za-z]/g)?.length ?? 0
      score += word.length + usual - 2 * (beyond - usual)
    } else score -= word.length
  }
  return score
}

function detectSingleByte(words: Uint8Array): Encoding {
  const read = tried.map((encoding) => ({
    encoding,
    score: likeness(new TextDecoder(encoding).decode(words)),
  }))
  const best = read.reduce((best, one) => (one.score > best.score ? one : best))
  return best.score > 0 ? best.encoding : 'windows-1252'
}

/** Detects the encoding of a text file from all of its bytes. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, sample)
  const { even, odd } = zeros(start)
  if (odd > start.length / 8 && odd > even) return 'utf-16le'
  if (even > start.length / 8 && even > odd) return 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  const words = wordsBeyondAscii(bytes)
  return isMostlyUtf8(words) ? 'utf-8' : detectSingleByte(words)
}

/** What stands in the place of bytes that an encoding doesn't know. */
export const broken = '\ufffd'

/** Decodes the text; bytes that the encoding doesn't know become U+FFFD, a byte order mark is dropped. */
export const decodeText = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes)
