import { useCalculator } from '../workspace/context.ts'
import type { Preview } from './protocol.ts'
import { AlikeChoice } from './AlikeChoice.tsx'
import { Cancel } from './Cancel.tsx'
import type { PartProps, TableProps } from './parts.ts'
import { Remarks } from './Remarks.tsx'
import { StepHeading } from './StepHeading.tsx'
import { TitleChoice } from './TitleChoice.tsx'
import { TriageList } from './TriageList.tsx'
import { UnusableRows } from './UnusableRows.tsx'

/** What the import comes to, in a sentence where that is nothing. */
function Outcome({
  words,
  preview: { people, achievements },
}: Pick<PartProps, 'words'> & { preview: Preview }) {
  const named = people.new + people.changed + people.same
  return (
    <>
      <dl class="import-tally">
        <div>
          <dt>{words.peopleTally}</dt>
          <dd>{words.tally(people)}</dd>
        </div>
        <div>
          <dt>{words.achievementsTally}</dt>
          <dd>{words.tally(achievements)}</dd>
        </div>
      </dl>
      {named === 0 && <p>{words.nothingUsable}</p>}
      {named > 0 && people.same === named && <p>{words.allSame}</p>}
    </>
  )
}

/** What would change, what the rows are worth, which can't be used; then the visitor decides. */
export function PreviewStep({ preview, table, ...part }: TableProps & { readonly preview: Preview }) {
  const { importing, words } = part
  const { view } = useCalculator()
  const { people } = preview
  const changesNothing = people.new + people.changed === 0
  return (
    <>
      <StepHeading>{words.preview}</StepHeading>
      <Outcome words={words} preview={preview} />
      {preview.sharedTitles.length > 0 && (
        <TitleChoice
          {...part}
          table={table}
          id="title"
          legend={words.sharedTitles}
          titles={preview.sharedTitles}
        />
      )}
      {preview.nearTitles.length > 0 && (
        <TitleChoice
          {...part}
          table={table}
          id="near"
          legend={words.nearTitles}
          hint={words.nearTitlesHint}
          titles={preview.nearTitles}
        />
      )}
      {preview.alike.count > 0 && <AlikeChoice {...part} table={table} alike={preview.alike} />}
      <TriageList {...part} preview={preview} />
      <Remarks words={words} preview={preview} />
      {preview.certificationsToAdd > 0 && <p>{words.certificationsToAdd(preview.certificationsToAdd)}</p>}
      {preview.unusable.count > 0 && <UnusableRows {...part} unusable={preview.unusable} />}
      <div class="group import-end">
        {changesNothing ? (
          <button type="button" class="button primary" onClick={view.closeDialog}>
            {words.done}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={importing.confirm}>
            {words.action(people)}
          </button>
        )}
        <button type="button" class="button" onClick={importing.back}>
          {words.back}
        </button>
        {!changesNothing && <Cancel words={words} />}
      </div>
    </>
  )
}
