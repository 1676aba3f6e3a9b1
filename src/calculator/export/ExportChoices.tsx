import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { exporting } from './messages/en.ts'
import { aboutSheet, pageSheets, resultsSheet } from './report-sheets.ts'
import type { FileTask } from './files.ts'
import { separators, usualSeparators } from './separators.ts'
import { makeFile } from './make-file.ts'
import { toMarkdown } from './markdown.ts'
import { download } from '../kit/download.ts'
import { Select } from '../kit/fields/Select.tsx'
import { useFocusFallback, useFocusTarget } from '../kit/focus.ts'
import type { Content } from './useContent.ts'
import { useCalculator } from '../workspace/context.ts'
import { isMoreThanProfile, profileFile, workspaceText } from '../workspace/profile-file.ts'

interface ExportChoicesProps {
  readonly content: Content
  readonly words: typeof exporting
  readonly showReport: () => void
}

function Way({ heading, hint, children }: { heading: string; hint: string; children: ComponentChildren }) {
  return (
    <section class="way-out">
      <h3>{heading}</h3>
      <p class="quiet">{hint}</p>
      <div class="group">{children}</div>
    </section>
  )
}

const Button = ({ act, children }: { act: () => void; children: ComponentChildren }) => (
  <button type="button" class="button" onClick={act}>
    {children}
  </button>
)

/** What is being made or was done, said once. */
function useMaking({ people, plan, rows, page, writing }: Content, words: typeof exporting) {
  const [saying, say] = useState('')
  const { language } = writing.messages
  const [separator, setSeparator] = useState(usualSeparators[language])
  const results = () => resultsSheet(rows(), writing)
  const steps = plan()
  const make = (name: string, task: FileTask) => {
    say(words.preparing)
    makeFile(task).then(
      (file) => {
        download(name, file)
        say('')
      },
      () => say(words.failed),
    )
  }
  return {
    saying,
    separator,
    setSeparator,
    workbook: () =>
      make('competencies.xlsx', {
        form: 'xlsx',
        language,
        tables: [
          people(),
          results(),
          ...(steps ? [steps] : []),
          ...pageSheets(page()),
          aboutSheet(page(), writing),
        ],
      }),
    peopleTable: () => make('competency-people.csv', { form: 'csv', language, separator, table: people() }),
    resultsTable: () =>
      make('competency-results.csv', { form: 'csv', language, separator, table: results() }),
    planTable:
      steps && (() => make('competency-plan.csv', { form: 'csv', language, separator, table: steps })),
    markdown: () => download('competencies.md', toMarkdown(page()), 'text/markdown'),
    copy: () =>
      void navigator.clipboard.writeText(toMarkdown(page())).then(
        () => say(words.copied),
        () => say(words.notCopied),
      ),
  }
}

/** The ways out, the visitor's own data first. */
export function ExportChoices({ content, words, showReport }: ExportChoicesProps) {
  const part = useFocusFallback<HTMLDivElement>('report/print')
  const show = useFocusTarget<HTMLButtonElement>('report/show')
  const workspace = useCalculator().history.$workspace.get()
  const isMore = isMoreThanProfile(workspace)
  const downloadAll = () => download('competency-workspace.json', workspaceText(workspace))
  const downloadOpen = () => download('competency-profile.json', profileFile(content.profile))
  const making = useMaking(content, words)
  const { saying, separator, setSeparator, workbook, peopleTable, resultsTable, planTable, markdown, copy } =
    making
  return (
    <div class="ways-out" ref={part}>
      <Way heading={words.whole} hint={isMore ? words.wholeHintMore : words.wholeHint}>
        <button type="button" class="button primary" onClick={isMore ? downloadAll : downloadOpen}>
          {words.download}
        </button>
        {isMore && <Button act={downloadOpen}>{words.downloadOpen}</Button>}
      </Way>
      <Way heading={words.paper} hint={words.paperHint}>
        <button ref={show} type="button" class="button" id="report/show" onClick={showReport}>
          {words.showReport}
        </button>
      </Way>
      <Way heading={words.spreadsheet} hint={words.spreadsheetHint}>
        <Button act={workbook}>{words.workbook}</Button>
        <Button act={peopleTable}>{words.peopleTable}</Button>
        <Button act={resultsTable}>{words.resultsTable}</Button>
        {planTable && <Button act={planTable}>{words.planTable}</Button>}
        <Select
          id="export/separator"
          label={words.separator}
          value={separator}
          options={separators.map((one) => [one, words.separators[one]])}
          choose={setSeparator}
        />
      </Way>
      <Way heading={words.mail} hint={words.mailHint}>
        <Button act={copy}>{words.copy}</Button>
        <Button act={markdown}>{words.downloadMarkdown}</Button>
      </Way>
      <p class="status" role="status">
        {saying}
      </p>
    </div>
  )
}
