/** Small files that unfold to much, and large ones of nothing: refused before they cost anything, or opened. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bring, type Brought } from './bring.ts'
import { utf8 } from './file.ts'
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

  test('of 100,000 sheets is opened', () => {
    const sheets = unfolding('workbook', '<sheet name="A" r:id="rId1"/>', 100_000, ['<sheets>', '</sheets>'])
    expect(codeOf(bring(sheets))).toMatch(/^(opened|empty)$/)
  })

  test('of 20,000 entries is opened', () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => [`xl/worksheets/x${at}.xml`, strToU8('')])
    expect(codeOf(bring(zipSync({ ...parts, ...Object.fromEntries(entries) }, { level: 0 })))).toBe('opened')
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
    ['one row too many', 'a,b\n'.repeat(1_048_577), 'too-many-rows'],
    ['a quotation mark opened in each row', 'a,b,"c\n'.repeat(1_048_577), 'too-many-rows'],
  ])('of %s is refused', (_, text, code) => {
    expect(codeOf(bring(utf8(text)))).toBe(code)
  })
})
