import type { Encoding, Separator } from '../../engine/tables/index.ts'
import type { TableGuess } from './protocol.ts'
import { Select } from '../kit/fields/Select.tsx'
import { Warning } from '../kit/glyphs.tsx'
import type { PartProps } from './parts.ts'

const none = 'none'

/** Encoding and separator of a text, the sheet of a workbook, and the row of the headings. */
export function FormChoice({ importing, words, guess }: PartProps & { readonly guess: TableGuess }) {
  const { form, heading, first } = guess
  const rows = first.map(({ line, cells }, at): [string, string] => [
    String(at),
    words.headingRow(
      line,
      cells
        .filter((text) => text.trim() !== '')
        .slice(0, 4)
        .join(', '),
    ),
  ])
  return (
    <div class="import-form">
      {form.kind === 'text' && form.isBroken && (
        <p class="problem import-whole" role="alert">
          <Warning /> {words.brokenLetters}
        </p>
      )}
      {form.kind === 'text' && (
        <Select
          id="import/encoding"
          label={words.encoding}
          {...(form.letters.length > 0 && { hint: words.letters(form.letters) })}
          value={form.encoding}
          options={Object.entries(words.encodings)}
          choose={(encoding) => importing.chooseForm({ encoding: encoding as Encoding })}
        />
      )}
      {form.kind !== 'workbook' && (
        <Select
          id="import/delimiter"
          label={words.delimiter}
          value={form.delimiter}
          options={Object.entries(words.delimiters)}
          choose={(delimiter) => importing.chooseForm({ delimiter: delimiter as Separator })}
        />
      )}
      {form.kind === 'workbook' && form.sheets.length > 1 && (
        <Select
          id="import/sheet"
          label={words.sheet}
          hint={words.sheetHint}
          value={String(form.sheet)}
          options={form.sheets.map(({ name, isHidden }, at) => [
            String(at),
            isHidden ? words.hiddenSheet(name) : name,
          ])}
          choose={(sheet) => importing.chooseForm({ sheet: Number(sheet) })}
        />
      )}
      <Select
        id="import/heading"
        label={words.headings}
        value={heading === null ? none : String(heading)}
        options={[[none, words.noHeadings], ...rows]}
        choose={(row) => importing.chooseHeading(row === none ? null : Number(row))}
      />
    </div>
  )
}
