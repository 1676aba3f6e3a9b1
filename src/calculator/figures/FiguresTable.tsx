import { useEffect, useRef } from 'preact/hooks'
import type { Delimiter, Encoding } from '../../engine/tables/index.ts'
import type { OpenedTable } from '../import/index.ts'
import { Select } from '../kit/fields/Select.tsx'
import { FiguresColumns } from './FiguresColumns.tsx'
import type { FiguresReadingPart, FiguresImportPart, TableWords } from './figures-import-parts.ts'
import { FiguresPreview } from './FiguresPreview.tsx'
import { FiguresQuestions } from './FiguresQuestions.tsx'
import { OtherSource } from './OtherSource.tsx'
import { useFiguresReading } from './useFiguresImport.ts'

const none = 'none'
const rowsOffered = 20

interface FormProps extends FiguresReadingPart {
  readonly tableWords: TableWords
  readonly table: OpenedTable
}

/** Encoding and separator of a text, the sheet of a workbook, and the row of the headings. */
function Form({ importing, tableWords: words, table: { form, rows }, reading }: FormProps) {
  const { heading } = reading.layout
  const headings = rows.slice(0, rowsOffered).map(({ line, cells }, at): [string, string] => {
    const texts = cells.filter((text) => text.trim() !== '').map((text) => text.slice(0, 60))
    return [String(at), words.headingRow(line, texts.slice(0, 4).join(', '))]
  })
  return (
    <div class="import-form">
      {form.kind === 'text' && (
        <Select
          id="figures/encoding"
          label={words.encoding}
          value={form.encoding}
          options={Object.entries(words.encodings) as [Encoding, string][]}
          choose={(encoding) => importing.chooseForm({ encoding })}
        />
      )}
      {form.kind !== 'workbook' && (
        <Select
          id="figures/delimiter"
          label={words.delimiter}
          value={form.delimiter}
          options={Object.entries(words.delimiters) as [Delimiter, string][]}
          choose={(delimiter) => importing.chooseForm({ delimiter })}
        />
      )}
      {form.kind === 'workbook' && form.sheets.length > 1 && (
        <Select
          id="figures/sheet"
          label={words.sheet}
          value={String(form.sheet)}
          options={form.sheets.map(({ name }, at) => [String(at), name])}
          choose={(sheet) => importing.chooseForm({ sheet: Number(sheet) })}
        />
      )}
      <Select
        id="figures/heading"
        label={words.headings}
        value={heading === null ? none : String(heading)}
        options={[[none, words.noHeadings], ...headings]}
        choose={(row) => importing.chooseHeading(row === none ? null : Number(row))}
      />
    </div>
  )
}

interface FiguresTableProps extends FiguresImportPart {
  readonly tableWords: TableWords
  readonly table: OpenedTable
  readonly file: string
  readonly close: () => void
}

/** How the table is read, what it leaves open, and what it would change, all in sight of each other. */
export function FiguresTable({ importing, words, tableWords, table, file, close }: FiguresTableProps) {
  const reading = useFiguresReading(table, importing.answers)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const part = { importing, words, reading }
  const { changed, layout, changes } = reading
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {file} <span class="quiet">({words.rows(layout.rows)})</span>
      </h3>
      <Form {...part} tableWords={tableWords} table={table} />
      <FiguresColumns {...part} />
      <FiguresQuestions {...part} />
      {layout.missing.length === 0 && <FiguresPreview {...part} />}
      {changes.length > 0 && changed === 0 && <p>{words.same}</p>}
      <div class="group import-end">
        {changed > 0 && (
          <button type="button" class="button primary" onClick={() => importing.confirm(reading)}>
            {words.action(changed)}
          </button>
        )}
        <OtherSource importing={importing} words={words} close={close} />
      </div>
    </>
  )
}
