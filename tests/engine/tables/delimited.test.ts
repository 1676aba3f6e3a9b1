import { describe, expect, it } from 'vitest'
import { decodeText, detectEncoding } from '../../../src/engine/tables/decode.ts'
import { detectDelimiter, readDelimited } from '../../../src/engine/tables/delimited.ts'

const cp1251 = (text: string) =>
  Uint8Array.from(text, (c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0)))
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(text, (c) => c.charCodeAt(0)).length &&
  new Uint8Array(
    [...text].flatMap((c) => {
      const n = c.charCodeAt(0)
      return little ? [n & 255, n >> 8] : [n >> 8, n & 255]
    }),
  )

describe('the encoding', () => {
  const text = 'Имя;Экзамен\r\nАда;70-346\r\n'
  it.each([
    ['utf-8', new TextEncoder().encode(text)],
    ['utf-8', new TextEncoder().encode('\ufeff' + text)],
    ['windows-1251', cp1251(text)],
    ['utf-16le', utf16('\ufeff' + text, true)],
    ['utf-16be', utf16('\ufeff' + text, false)],
    ['utf-16le', utf16('Name;Exam\r\nAda;70-346\r\n', true)],
  ] as [string, Uint8Array][])('is seen as %s', (encoding, bytes) => {
    expect(detectEncoding(bytes)).toBe(encoding)
    expect(decodeText(bytes, detectEncoding(bytes))).toMatch(/^(Имя|Name)[;]/)
  })
  it('is Western where accents stand alone', () => {
    expect(detectEncoding(Uint8Array.from('Müller;Gr\xf6\xdfe', (c) => c.charCodeAt(0)))).toBe('windows-1252')
  })
})

describe('a delimited text', () => {
  it.each([[','], [';'], ['\t'], ['|']])('is split at %j', (delimiter) => {
    const text = [
      ['Name', 'Exam'],
      ['Ada', '70-346'],
      ['Bob', '70-347'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n')
    expect(detectDelimiter(text)).toBe(delimiter)
  })
  it('keeps the line of each row, across quotes, blank and ragged lines', () => {
    const text = 'Name,Exam\r\n\r\n"Ada\r\nLovelace","70-346, ""twice"""\r\nBob\r\n'
    expect(readDelimited(text, ',', () => undefined)).toEqual([
      { line: 1, cells: ['Name', 'Exam'] },
      { line: 3, cells: ['Ada\r\nLovelace', '70-346, "twice"'] },
      { line: 5, cells: ['Bob'] },
    ])
  })
  it('tells how far it is', () => {
    const text = 'Name,Email,Exam,Date\n' + 'Ada Lovelace,ada@example.com,70-346,2018-05-01\n'.repeat(20_000)
    const shares: number[] = []
    expect(readDelimited(text, ',', (share) => shares.push(share)).length).toBe(20_001)
    expect(shares.every((share, at) => at === 0 || share >= shares[at - 1]!)).toBe(true)
  })
})
