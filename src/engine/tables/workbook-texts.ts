/** What the cells of a workbook refer to by number: the formats that show dates, and the texts. */
import { attribute, longer, pieces } from './markup.ts'

/** Formats 14 to 22 and 45 to 47 are dates and times (ECMA-376, 18.8.30). */
const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? (id >= 14 && id <= 22) || (id >= 45 && id <= 47)
    : /[dmy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))

/** Returns for each cell format, by its number, whether it shows a date. */
export function dateFormats(xml: string): boolean[] {
  const codes = new Map<number, string>()
  const formats: boolean[] = []
  let inCellFormats = false
  for (const piece of pieces(xml, 'styles')) {
    if (piece.kind === 'text') continue
    if (piece.name === 'cellXfs') inCellFormats = piece.kind === 'open'
    if (piece.kind !== 'open') continue
    if (piece.name === 'numFmt') {
      codes.set(
        Number(attribute(piece.attributes, 'numFmtId')),
        attribute(piece.attributes, 'formatCode') ?? '',
      )
    }
    if (piece.name === 'xf' && inCellFormats) {
      const id = Number(attribute(piece.attributes, 'numFmtId') ?? 0)
      formats.push(isDateFormat(id, codes.get(id)))
    }
  }
  return formats
}

/** Returns the texts that cells refer to by number; phonetic readings are not part of them. */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = []
  let text: string | undefined
  let inText = false
  let inPhonetic = false
  for (const piece of pieces(xml, 'sharedStrings')) {
    if (piece.kind === 'text') {
      if (inText && !inPhonetic && text !== undefined) text = longer(text, piece.text)
    } else if (piece.name === 'si') {
      if (piece.kind === 'open') text = ''
      if (piece.kind === 'close' || piece.empty) {
        texts.push(text ?? '')
        text = undefined
      }
    } else if (piece.name === 'rPh') inPhonetic = piece.kind === 'open' && !piece.empty
    else if (piece.name === 't') inText = piece.kind === 'open' && !piece.empty
  }
  return texts
}
