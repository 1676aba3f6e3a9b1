import fc from 'fast-check'
import { zipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import * as xlsx from 'xlsx'
import { FileError } from '../../../src/engine/tables/table.ts'
import { openWorkbook } from '../../../src/engine/tables/workbook.ts'

/** Writes a workbook with an independent library. */
const written = (rows: unknown[][], options: xlsx.WritingOptions = {}): Uint8Array => {
  const book = xlsx.utils.book_new()
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), 'Skills')
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx', ...options }) as ArrayBuffer)
}
const read = (bytes: Uint8Array) => openWorkbook(bytes).sheets[0]!.read()
const problemOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof FileError) return error.problem
    throw error
  }
  return undefined
}

describe('a workbook', () => {
  it('gives its cells as text, with the row they stand in', () => {
    const rows = read(
      written([['Name', 'Exam'], [], ['Ада «Лавлейс»', 70346], ['Line\nbreak', '=1+1', true]]),
    )
    expect(rows).toEqual([
      { line: 1, cells: ['Name', 'Exam'] },
      { line: 3, cells: ['Ада «Лавлейс»', '70346'] },
      { line: 4, cells: ['Line\nbreak', '=1+1', 'TRUE'] },
    ])
  })

  it('gives days as days', () => {
    const rows = read(written([[new Date(Date.UTC(2018, 9, 29)), 43402]], { cellDates: false }))
    expect(rows[0]!.cells[0]).toBe('2018-10-29')
    expect(rows[0]!.cells[1]).toBe('43402')
  })

  it('agrees with an independent writer on any text', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .filter((s) => s.trim() !== '' && !/[\u0000-\u001f\ufffe\uffff]|_x/i.test(s))
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          expect(read(written(rows)).map(({ cells }) => cells)).toEqual(rows)
          expect(read(written(rows, { bookSST: true })).map(({ cells }) => cells)).toEqual(rows)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('says what is no workbook', () => {
    expect(problemOf(() => openWorkbook(strToU8('Name,Exam')))).toEqual({ code: 'not-a-workbook' })
    expect(problemOf(() => openWorkbook(zipSync({ 'a.txt': strToU8('a') })))).toEqual({
      code: 'other-kind',
      kind: 'zip',
    })
    expect(problemOf(() => openWorkbook(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])))).toEqual({
      code: 'old-or-locked-workbook',
    })
    expect(problemOf(() => openWorkbook(new Uint8Array()))).toEqual({ code: 'not-a-workbook' })
  })

  it('refuses a far cell and a far column without the room for them', () => {
    const sheet =
      '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    })
    expect(problemOf(() => read(bytes))).toEqual({ code: 'too-many-columns', line: 1048576, most: 512 })
  })

  describe.each([
    ['stored', 0],
    ['deflated', 6],
  ] as const)('whose parts are %s', (_, level) => {
    const archive = zipSync(
      {
        'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>'),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        'xl/worksheets/sheet1.xml': strToU8(
          `<worksheet>${['Ada', 'Bob', 'Cyd'].map((name) => `<row><c t="str"><v>${name}</v></c></row>`).join('')}</worksheet>`,
        ),
        'docProps/app.xml': strToU8('<Properties>of no use to a table</Properties>'),
      },
      { level },
    )
    /** The bytes of the entry's data, by the local header in front of them. */
    const dataOf = (name: string) => {
      const view = new DataView(archive.buffer, archive.byteOffset)
      const at = Buffer.from(archive).indexOf(name) - 30
      const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
      return Array.from({ length: view.getUint32(at + 18, true) }, (_, place) => from + place)
    }
    const flipped = (place: number) => archive.map((byte, at) => (at === place ? byte ^ 4 : byte))

    const whole = [['Ada'], ['Bob'], ['Cyd']]
    const cellsOf = (bytes: Uint8Array) => read(bytes).map(({ cells }) => cells)

    it('is read whole', () => {
      expect(cellsOf(archive)).toEqual(whole)
    })

    it.each(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet1.xml'])(
      'is told to be damaged by a bit in %s',
      (name) => {
        const told = dataOf(name).filter((place) => {
          const problem = problemOf(() => expect(cellsOf(flipped(place))).toEqual(whole))
          if (problem) expect(problem).toEqual({ code: 'damaged', part: 'zip' })
          return problem
        })
        // A few bits of what is deflated say nothing.
        expect(told.length).toBeGreaterThan(level === 0 ? dataOf(name).length - 1 : 40)
      },
    )

    it('is read though a part is damaged that tables do not need', () => {
      for (const place of dataOf('docProps/app.xml')) expect(read(flipped(place))).toHaveLength(3)
    })
  })

  it('survives being cut off or altered anywhere', () => {
    const whole = written([
      ['Name', 'Exam'],
      ['Ada', '70-346'],
      ['Bob', new Date(Date.UTC(2018, 1, 3))],
    ])
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const bytes = cut ? whole.slice(0, at) : whole.slice()
        if (!cut) bytes[at] = byte
        problemOf(() => openWorkbook(bytes).sheets.map(({ read }) => read()))
      }),
      { numRuns: 2000 },
    )
  })
})
