/** Small files that unfold to much, and large ones of nothing: refused before they cost anything, or opened. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bring, type Brought } from './bring.ts'
import { limits } from '../../../../src/engine/tables/table.ts'
import { noise, utf8 } from './file.ts'
import { aroundSheet, wholeWorkbook } from './workbooks.ts'

const codeOf = (brought: Brought): string => ('problem' in brought ? brought.problem.code : 'opened')

const parts = unzipSync(wholeWorkbook)
/** The workbook with another part, of one text many times. */
const unfolding = (part: string, text: string, times: number, [before, after] = ['', '']): Uint8Array =>
  zipSync({ ...parts, [`xl/${part}.xml`]: strToU8(before + text.repeat(times) + after) }, { level: 1 })

const sheet = 'worksheets/sheet1'

describe('a small workbook', () => {
  test.each([
    ['shared texts', 'sharedStrings', '<si><t>abc</t></si>', 600_000],
    ['blank shared texts', 'sharedStrings', '<si/>', 2_000_000],
    ['rows', sheet, '<row><c t="str"><v>Ada</v></c><c t="str"><v>70-346</v></c></row>', 200_000],
    ['blank rows', sheet, '<row/>', 2_000_000],
    ['blank cells', sheet, '<c r="A1" s="1"/>', 1_000_000],
    ['merged cells', sheet, '<mergeCell ref="A1:A1048576"/>', 400_000],
    ['tags in tags', sheet, '<a>', 4_000_000],
    ['character references', sheet, '&#65;', 2_000_000],
    ['comments', sheet, '<!-- -->', 1_500_000],
    ['formats', 'styles', '<xf numFmtId="0"/>', 700_000],
  ])('that unfolds to too many %s is refused', (_, part, text, times) => {
    expect(codeOf(bring(unfolding(part, text, times)))).toBe('file-too-large')
  })

  test.each([
    [limits.sheets, 'opened'],
    [limits.sheets + 1, 'too-many-sheets'],
  ])('of %i sheets: %s', (count, code) => {
    const whole = '<sheet name="A" r:id="rId1"/>'
    expect(codeOf(bring(unfolding('workbook', whole, count, ['<sheets>', '</sheets>'])))).toBe(code)
  })

  test('of 20,000 entries is opened', () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => [`xl/worksheets/x${at}.xml`, strToU8('')])
    expect(codeOf(bring(zipSync({ ...parts, ...Object.fromEntries(entries) }, { level: 0 })))).toBe('opened')
  })
})

describe('a workbook that says much with little', () => {
  const withText = (text: string, cells: string) =>
    zipSync({
      ...parts,
      'xl/sharedStrings.xml': strToU8(`<sst><si><t>${text}</t></si></sst>`),
      [`xl/${sheet}.xml`]: strToU8(`<worksheet><sheetData>${cells}</sheetData></worksheet>`),
    })
  const row = (cells: string) => `<row>${cells}</row>`
  const shared = '<c t="s"><v>0</v></c>'
  const inLast = `<c r="${'SR'}1"><v>1</v></c>`
  const rows = Math.ceil(limits.cells / limits.columns)

  test.each([
    [
      'one text in many cells',
      withText('x'.repeat(limits.cell), row(shared).repeat(1_400)),
      'file-too-large',
    ],
    [
      'one text merged over many rows',
      withText(
        'x'.repeat(limits.cell),
        `${row(shared)}${row('<c r="B1"><v>1</v></c>').repeat(1_400)}<mergeCell ref="A1:A9999"/>`,
      ),
      'file-too-large',
    ],
    ['a text too long for a cell', withText('x'.repeat(limits.cell + 1), row(shared)), 'cell-too-long'],
    [
      'such a text of references',
      withText('&#x10FFFF;'.repeat(limits.cell / 2 + 1), row(shared)),
      'cell-too-long',
    ],
    ['such a text in pieces', withText('x<b/>'.repeat(limits.cell + 1), row(shared)), 'cell-too-long'],
    ['rows that begin in the last column', withText('', row(inLast).repeat(rows + 1)), 'too-many-cells'],
    ['a tag without end', withText('', `<row r="${' '.repeat(100_000)}">`), 'damaged'],
  ])('%s: %s', (_, bytes, code) => expect(codeOf(bring(bytes))).toBe(code))

  test('what is not read does not let the rest unfold to more', () => {
    const bomb = unfolding(sheet, '<row/>', 2_000_000)
    const padded = zipSync({ ...unzipSync(bomb), 'docProps/noise.bin': [noise(1, 1_000_000), { level: 0 }] })
    expect(codeOf(bring(padded))).toBe('file-too-large')
  })

  test('a text as long as a cell may be is read, whatever it is written in', () => {
    const longest = '&#x10FFFF;'.repeat(limits.cell / 2)
    expect(codeOf(bring(withText(longest, row(shared))))).toBe('opened')
  })
})

test('a larger workbook may unfold to as much as sheets do', () => {
  const filled = strToU8(`<worksheet>${'<row/>'.repeat(1_700_000)}</worksheet>`)
  expect(codeOf(bring(aroundSheet(filled)))).toBe('empty')
})

describe('a text', () => {
  test.each([
    ['a million columns', `Name,Exam\n${'a,'.repeat(1_000_000)}`, 'too-many-columns'],
    ['ten million separators', ','.repeat(10_000_000), 'too-many-columns'],
    ['five million line ends', '\n'.repeat(5_000_000), 'empty'],
    ['nothing but quotation marks', '"'.repeat(2_000_000), 'cell-too-long'],
    ['one line', 'a b '.repeat(500_000), 'cell-too-long'],
    ['nothing but NULs', '\0'.repeat(1_000_000), 'cell-too-long'],
    ['a quoted cell without end', `a,b\n"${' '.repeat(limits.cell)}x",y`, 'cell-too-long'],
    ['too many blank cells', `${','.repeat(limits.columns - 1)}\n`.repeat(20_481), 'too-many-cells'],
    ['one row too many', 'a,b\n'.repeat(1_048_577), 'too-many-rows'],
    ['a quotation mark opened in each row', 'a,b,"c\n'.repeat(1_048_577), 'too-many-rows'],
  ])('of %s is refused', (_, text, code) => {
    expect(codeOf(bring(utf8(text)))).toBe(code)
  })
})
