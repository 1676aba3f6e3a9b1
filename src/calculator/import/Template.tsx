import { useState } from 'preact/hooks'
import { templateFields } from '../../engine/tables/people-template.ts'
import { loadExport, type FileTask } from '../export/index.ts'
import { useMessages } from '../kit/context.ts'
import { download } from '../kit/download.ts'
import { useCalculator } from '../workspace/context.ts'
import { emptyTable, exampleRows, guideSheet, headingsIn, type TemplateWords } from './template.ts'

/** How a table of people must look, and an empty one for those who have none yet. */
export function Template({ words }: { words: TemplateWords }) {
  const { program } = useCalculator()
  const { language } = useMessages()
  const [isFailed, setFailed] = useState(false)
  const make = (name: string, task: FileTask) => {
    setFailed(false)
    loadExport()
      .then(({ makeFile }) => makeFile(task))
      .then(
        (file) => download(name, file),
        () => setFailed(true),
      )
  }
  const empty = emptyTable(language, words)
  const workbook = () =>
    make('people-to-fill.xlsx', {
      form: 'xlsx',
      language,
      tables: [empty, guideSheet(program, language, words)],
    })
  const text = () => make('people-to-fill.csv', { form: 'csv', language, table: empty })
  return (
    <section class="import-template" aria-labelledby="import/template">
      <h4 id="import/template">{words.heading}</h4>
      <p class="hint">
        {words.about} {words.days}
      </p>
      <div class="import-example" role="region" aria-labelledby="import/template" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {headingsIn(language).map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {exampleRows(program, words).map((row, at) => (
              <tr key={at}>
                {templateFields.map((field) => (
                  <td key={field}>{row[field]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{words.offer}</p>
      <div class="group">
        <button type="button" class="button small" onClick={workbook}>
          {words.workbook}
        </button>
        <button type="button" class="button small" onClick={text}>
          {words.text}
        </button>
      </div>
      <p class="problem" role="status">
        {isFailed && words.failed}
      </p>
    </section>
  )
}
