/** XLSX (ECMA-376) with plain cells: text is always text, so nothing in it can be a formula. */
import { strToU8, zipSync } from 'fflate'
import { daysBetween, isIsoDate, type IsoDate } from '../calendar/index.ts'

/** The value of a cell. */
export type CellValue = string | number | { readonly day: IsoDate }
/** The content of a sheet. */
export interface SheetContent {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly CellValue[])[]
}

/** XML knows no control characters, and line ends and half surrogates don't survive: Excel writes them `_xHHHH_`. */
const escapeText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

const styles = { heading: 1, day: 2 } as const

function cell(value: CellValue, style = 0): string {
  const mark = style ? ` s="${style}"` : ''
  if (typeof value === 'number') return `<c${mark}><v>${value}</v></c>`
  if (typeof value === 'string') {
    if (value === '') return '<c/>'
    return `<c t="inlineStr"${mark}><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`
  }
  // Before March 1900 Excel counts a day that never was.
  if (!isIsoDate(value.day) || value.day < '1900-03-01') return cell(value.day)
  return `<c s="${styles.day}"><v>${daysBetween('1899-12-30', value.day)}</v></c>`
}

/** In characters: as wide as what stands in the column, within reason. */
const widest = 60
const rowsMeasured = 500

function columnsXml({ headings, rows }: SheetContent): string {
  const columns = headings.map((heading, at) => {
    const texts = rows.slice(0, rowsMeasured).map((row) => row[at] ?? '')
    const lengths = texts.map((value) => (typeof value === 'object' ? value.day : String(value)).length)
    const width = Math.min(
      widest,
      2 + lengths.reduce((most, length) => Math.max(most, length), heading.length),
    )
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`
  })
  return columns.join('')
}

/** The letters of a column, counted from 0. */
const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

const lastCell = ({ headings, rows }: SheetContent): readonly [column: string, row: number] => [
  lettersOf(headings.length - 1),
  rows.length + 1,
]

/** The headings stay in sight, each filters its column, and a printed page is as wide as the table. */
const sheetXml = (sheet: SheetContent): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columnsXml(sheet)}</cols><sheetData><row>${sheet.headings
    .map((heading) => cell(heading, styles.heading))
    .join(
      '',
    )}</row>${sheet.rows.map((row) => `<row>${row.map((value) => cell(value)).join('')}</row>`).join('')}</sheetData><autoFilter ref="A1:${lastCell(sheet).join('')}"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`

const xml = (body: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`)

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Excel allows 31 characters and none of these. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)

/** The row that each printed page repeats, and the cells that are filtered. */
function definedNames(sheet: SheetContent, position: number): string {
  const [column, row] = lastCell(sheet)
  const of = `${escapeText(`'${sheetName(sheet.name).replaceAll("'", "''")}'`)}!`
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${position}" hidden="1">${of}$A$1:$${column}$${row}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${position}">${of}$1:$1</definedName>`
}

/** Writes the workbook as bytes, the same for the same content. */
export function writeWorkbook(sheets: readonly SheetContent[]): Uint8Array {
  const numbered = sheets.map((sheet, at) => ({ sheet, number: at + 1 }))
  const files = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${numbered
        .map(
          ({ number }) =>
            `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`,
        )
        .join('')}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${numbered
        .map(
          ({ sheet, number }) =>
            `<sheet name="${escapeText(sheetName(sheet.name))}" sheetId="${number}" r:id="rId${number}"/>`,
        )
        .join('')}</sheets><definedNames>${sheets.map(definedNames).join('')}</definedNames></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${packages}/relationships">${numbered
        .map(
          ({ number }) =>
            `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
        )
        .join('')}<Relationship Id="rIdStyles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${spreadsheet}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      numbered.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, strToU8(sheetXml(sheet))]),
    ),
  }
  return zipSync(files, { mtime: '1980-01-02' })
}
