import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText, detectEncoding } from '../../../src/engine/tables/decode.ts'
import { limits } from '../../../src/engine/tables/table.ts'
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

describe('a quotation mark', () => {
  const cells = (text: string, delimiter: ',' | '\t' = ',') =>
    readDelimited(text, delimiter, () => undefined).map(({ cells }) => cells.join('·'))

  it.each([
    ['that is stray takes no other row', 'a,b,c\nx,"y,z\nq,r,s\n', ['a·b·c', 'x·"y·z', 'q·r·s']],
    [
      'at a word takes no other row',
      'a,b,c\nx,y,"late" note\nq,r,s\n',
      ['a·b·c', 'x·y·"late" note', 'q·r·s'],
    ],
    ['that is stray stays so before a cell in quotes', 'a,b\n"x,y\n1,"z"\n', ['a·b', '"x·y', '1·z']],
    ['that is not doubled stays in its cell', 'a,b\n"Bob "Bobby" Smith",y\n', ['a·b', 'Bob "Bobby" Smith·y']],
    ['that is not doubled keeps the comma', 'a,b\n"Smith, "Bob"",y\n', ['a·b', 'Smith, "Bob"·y']],
    ['closes before a blank', 'a,b\n"x" ,y\n', ['a·b', 'x·y']],
    ['closes at the end', 'a,b\nx,"y"', ['a·b', 'x·y']],
    ['twice is an empty cell', 'a,b\n"",y\n', ['a·b', '·y']],
    [
      'takes no whole rows between two that are stray',
      'a,b,c\n"x,1,2\ny,3,4"\nz,5,6',
      ['a·b·c', '"x·1·2', 'y·3·4"', 'z·5·6'],
    ],
  ])('%s', (_, text, expected) => expect(cells(text)).toEqual(expected))

  it('that closes farther on than a cell is long takes no rows with it', () => {
    const rows = 'x;y\n'.repeat(limits.cell / 4)
    expect(cells(`"a;b\n${rows}c"`).length).toBe(limits.cell / 4 + 2)
    expect(cells(`a\n"${'x\n'.repeat(limits.cell / 2 - 1)}"`)).toHaveLength(2)
  })

  it('in the clipboard closes only before a tab or the end of the line', () => {
    expect(cells('a\tb\n"Ivan\t1\n5" disk\t2\n"two\nlines"\t3\n', '\t')).toEqual([
      'a·b',
      '"Ivan·1',
      '5" disk·2',
      'two\nlines·3',
    ])
  })
})

describe('other separators', () => {
  it('are told by the line of Excel', () => {
    const text = 'sep=;\r\nName;Exam, or so\r\nAda;70-346'
    expect(detectDelimiter(text)).toBe(';')
    expect(readDelimited(text, ';', () => undefined).map(({ line }) => line)).toEqual([2, 3])
  })
  it('may be spaces', () => {
    const text = 'Name          Exam\nAda Byron     70-346\n'
    expect(detectDelimiter(text)).toBe('  ')
    expect(readDelimited(text, '  ', () => undefined)[1]).toEqual({ line: 2, cells: ['Ada Byron', '70-346'] })
  })
})

/** The rows of a text of two columns at most, each cell looked at by itself: no mark is remembered. */
function plainRows(text: string): string[][] {
  const rows: string[][] = []
  let rest = text
  while (rest !== '') {
    if (rest.startsWith('\n')) {
      rest = rest.slice(1)
      continue
    }
    const cells: string[] = []
    for (;;) {
      const doubled = /^"((?:[^"]|"")*)" *(?=,|\n|$)(?!")/.exec(rest)
      const onItsLine = /^"(?:[^"]|"")*"(?!")/.test(rest) ? /^"([^\n]*?)"(?=,|\n|$)/.exec(rest) : null
      const quoted = doubled ?? onItsLine
      const [whole, content] = quoted ?? /^([^,\n]*)/.exec(rest)!
      cells.push(quoted ? content!.replaceAll('""', '"') : content!)
      rest = rest.slice(whole.length)
      if (!rest.startsWith(',')) break
      rest = rest.slice(1)
    }
    rows.push(cells)
    rest = rest.slice(1)
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''))
}

it('is read as each cell by itself would be', () => {
  const line = fc.tuple(
    fc.string({ unit: fc.constantFrom('"', 'x', ' x'), maxLength: 8 }),
    fc.string({ unit: fc.constantFrom('"', '"', 'x'), maxLength: 8 }),
  )
  const lines = fc
    .array(line, { minLength: 1, maxLength: 5 })
    .map((some) => some.map((cells) => cells.join(',')).join('\n'))
  fc.assert(
    fc.property(lines, (text) => {
      expect(readDelimited(`x\n${text}`, ',', () => undefined).map(({ cells }) => cells)).toEqual(
        plainRows(`x\n${text}`),
      )
    }),
    { numRuns: 3_000 },
  )
})
