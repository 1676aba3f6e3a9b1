/** Workbooks that are damaged, lie about themselves, or hold what no spreadsheet program would write. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeWorkbook } from '../../../../src/engine/tables/write-workbook.ts'
import { file, hostileTexts, noise, type Malformed } from './file.ts'

export const wholeWorkbook = writeWorkbook([
  {
    name: 'Skills',
    headings: ['Name', 'Exam', 'Date'],
    rows: [
      ['Ada', '70-346', { day: '2018-05-01' }],
      ['Боб', 'AZ-900', 'soon'],
    ],
  },
])

const names = {
  workbook: 'xl/workbook.xml',
  relations: 'xl/_rels/workbook.xml.rels',
  sheet: 'xl/worksheets/sheet1.xml',
  texts: 'xl/sharedStrings.xml',
  styles: 'xl/styles.xml',
}
type Part = keyof typeof names

const wholeParts = unzipSync(wholeWorkbook)
export const wholeSheet = wholeParts[names.sheet]!
/** A workbook that is whole, but for what is in its sheet. */
export const aroundSheet = (sheet: Uint8Array): Uint8Array =>
  zipSync({ ...wholeParts, [names.sheet]: sheet }, { level: 0 })

const parts: Readonly<Record<Part, string>> = {
  workbook: '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
  relations: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  sheet:
    '<worksheet><sheetData><row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row r="2"><c t="inlineStr"><is><t>Ada</t></is></c><c><v>70346</v></c></row></sheetData></worksheet>',
  texts: '<sst><si><t>Name</t></si><si><t>Exam</t></si></sst>',
  styles: '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>',
}
const zipped = (changed: Partial<Record<Part, string | null>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...parts, ...changed }).flatMap(([part, xml]) =>
        xml === null ? [] : [[names[part as Part], strToU8(xml)]],
      ),
    ),
    { mtime: '1980-01-02' },
  )
const withCells = (cells: string, row = 'r="2"') =>
  zipped({ sheet: `<worksheet><sheetData><row ${row}>${cells}</row></sheetData></worksheet>` })

const partNames = Object.keys(parts) as Part[]
const lol = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>'

/** Each of these in place of each part. */
const xmls: readonly (readonly [string, string | null])[] = [
  ['missing', null],
  ['empty', ''],
  ['an entity bomb', lol],
  ['a document from elsewhere', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
  ['a tag that never ends', '<worksheet><sheetData><row r="1"><c'],
  ['a comment that never ends', '<!-- <row>'],
  ['a CDATA that never ends', '<c><![CDATA[ x'],
  ['nested 100,000 deep', '<a>'.repeat(100_000)],
  ['closing tags alone', '</row></c></v></sheet></si>'.repeat(1000)],
  ['attributes without quotes', '<row r=1><c r=A1 t=s><v>0</v></c></row><sheet name=A r:id=rId1/>'],
  ['an attribute of 1 MB', `<c r="${'A'.repeat(1_000_000)}"/>`],
  ['no XML', 'Name,Exam'],
  ['NULs', '\0'.repeat(10_000)],
  ['half characters', '<si><t>&#xD800;&#xDFFF;&#x110000;&#0;&#99999999;</t></si>'],
]

const cells: readonly (readonly [string, string])[] = [
  ['far to the right', '<c r="XFD1"><v>1</v></c>'],
  ['beyond every column', '<c r="ZZZZ1"><v>1</v></c>'],
  ['no reference', '<c r=""><v>1</v></c>'],
  ['a negative reference', '<c r="A-1"><v>1</v></c>'],
  ['one place 10,000 times', '<c r="A1"><v>1</v></c>'.repeat(10_000)],
  ['backwards', '<c r="C1"><v>3</v></c><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c>'],
  ['a shared text that isn’t there', '<c t="s"><v>1000000000</v></c>'],
  ['a negative shared text', '<c t="s"><v>-1</v></c>'],
  ['a shared text called __proto__', '<c t="s"><v>__proto__</v></c>'],
  ['a shared text called length', '<c t="s"><v>length</v></c>'],
  ['an error', '<c t="e"><v>#REF!</v></c>'],
  ['an unknown type', '<c t="__proto__"><v>x</v></c>'],
  ['a negative style', '<c s="-1"><v>43402</v></c>'],
  ['a style of 1e9', '<c s="1e9"><v>43402</v></c>'],
  ['infinity', '<c><v>1e999</v></c>'],
  ['a number of 10,000 digits', `<c><v>${'9'.repeat(10_000)}</v></c>`],
  ['a formula', '<c><f>HYPERLINK("http://x","y")</f><v>y</v></c>'],
  ['a value in a value', '<c><v><v><v>1</v></v></v></c>'],
  ['two values', '<c><v>1</v><v>2</v></c>'],
  ['a cell in a cell', '<c r="A1"><c r="B1"><v>1</v></c></c>'],
]

/** The workbook with other bytes from a signature on. */
function patched(signature: number, offset: number, bytes: readonly number[]): Uint8Array {
  const copy = zipped({})
  const view = new DataView(copy.buffer, copy.byteOffset)
  for (let at = 0; at + 4 <= copy.length; at++)
    if (view.getUint32(at, true) === signature) copy.set(bytes, at + offset)
  return copy
}
const local = 0x04034b50
const central = 0x02014b50
const end = 0x06054b50
const lies: readonly (readonly [string, number, number, readonly number[]])[] = [
  ['local checksums', local, 14, [1, 2, 3, 4]],
  ['central checksums', central, 16, [1, 2, 3, 4]],
  ['compressed sizes of 0', central, 20, [0, 0, 0, 0]],
  ['compressed sizes of 4 GB', central, 20, [255, 255, 255, 255]],
  ['sizes of 0', central, 24, [0, 0, 0, 0]],
  ['sizes of 1', central, 24, [1, 0, 0, 0]],
  ['sizes of 60 MB', central, 24, [0, 0, 192, 3]],
  ['sizes of 1 GB', central, 24, [0, 0, 0, 64]],
  ['sizes of 4 GB', central, 24, [255, 255, 255, 255]],
  ['an unknown method', central, 10, [99, 0]],
  ['stored though deflated', central, 10, [0, 0]],
  ['encrypted', central, 8, [1, 0]],
  ['offsets of 4 GB', central, 42, [255, 255, 255, 255]],
  ['offsets into nothing', central, 42, [0, 255, 0, 0]],
  ['names of 65,535 bytes', central, 28, [255, 255]],
  ['local names of 65,535 bytes', local, 26, [255, 255]],
  ['no entries', end, 10, [0, 0]],
  ['65,535 entries', end, 10, [255, 255]],
  ['a directory at 4 GB', end, 16, [255, 255, 255, 255]],
  ['a directory at 0', end, 16, [0, 0, 0, 0]],
  ['a long comment', end, 20, [255, 255]],
]

const targets = ['../../../etc/passwd', '/etc/passwd', 'http://example.com/', '', '__proto__', 'worksheets/']

export const workbooks: readonly Malformed[] = [
  ...partNames.flatMap((part) =>
    xmls.map(([name, xml]) => file(`${part}: ${name}`, zipped({ [part]: xml }))),
  ),
  ...cells.map(([name, xml]) => file(`cells: ${name}`, withCells(xml))),
  ...['r="0"', 'r="-1"', 'r="1e99"', 'r="NaN"', 'r="99999999999999999999"', 'r=""', ''].map((row) =>
    file(`row ${row}`, withCells('<c><v>1</v></c>', row)),
  ),
  ...lies.map(([name, ...patch]) => file(`archive: ${name}`, patched(...patch))),
  ...targets.map((target) =>
    file(
      `relation to ${target}`,
      zipped({ relations: parts.relations.replace('worksheets/sheet1.xml', target) }),
    ),
  ),
  ...hostileTexts
    .slice(0, 20)
    .map((text, number) =>
      file(
        `text ${number} as sheet, heading and cell`,
        writeWorkbook([{ name: text, headings: ['Name', text], rows: [[text, text]] }]),
      ),
    ),
  file('1,000 sheets', zipped({ workbook: '<sheet name="A" r:id="rId1"/>'.repeat(1000) })),
  file('no sheets', writeWorkbook([])),
  file('a workbook in a workbook', zipSync({ 'xl/workbook.xml': zipped({}) })),
  file('an empty archive', zipSync({})),
  file('parts of hostile names', zipSync({ __proto__: strToU8('a'), 'constructor/x': strToU8('a') })),
  file('a part of 60 MB of nothing', zipped({ sheet: ' '.repeat(60_000_000) })),
  file('10,000 blank rows', zipped({ sheet: '<row/>'.repeat(10_000) })),
  file('a workbook of Excel 97', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
  ...Array.from({ length: 40 }, (_, at) =>
    file(`cut at ${at}/40`, wholeWorkbook.slice(0, (wholeWorkbook.length * at) / 40)),
  ),
  ...Array.from({ length: 20 }, (_, seed) => {
    const bytes = wholeWorkbook.slice()
    bytes.set(noise(seed + 1, 40), (bytes.length * seed) / 20)
    return file(`overwritten at ${seed}/20`, bytes.slice(0, wholeWorkbook.length))
  }),
]
