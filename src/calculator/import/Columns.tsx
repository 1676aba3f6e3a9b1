import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import { missingIn } from './importing-columns.ts'
import { Association } from './Association.tsx'
import { Cancel } from './Cancel.tsx'
import { ColumnList } from './ColumnList.tsx'
import { DayOrderChoice } from './DayOrderChoice.tsx'
import { FormChoice } from './FormChoice.tsx'
import type { PartProps } from './parts.ts'
import { StepHeading } from './StepHeading.tsx'

/** How the table is read: everything that was detected, to be changed, and what only the visitor knows. */
export function Columns(part: PartProps) {
  const { importing, words } = part
  const [look, file] = [useStore(importing.$look), useStore(importing.$file)]
  const [isChecked, setChecked] = useState(false)
  if (!look) return null
  const check = () => {
    setChecked(true)
    importing.preview()
  }
  const missing = missingIn(look)
  return (
    <>
      <StepHeading>
        {file ?? words.pasted} <span class="quiet">({words.rows(look.rows)})</span>
      </StepHeading>
      <FormChoice {...part} look={look} />
      {look.isOwn ? <p>{words.own}</p> : <ColumnList {...part} look={look} missing={missing} />}
      <DayOrderChoice {...part} look={look} isChecked={isChecked} />
      {look.asksSince && <Association {...part} look={look} isChecked={isChecked} />}
      <div class="group import-end">
        <button type="button" class="button primary" aria-disabled={missing.length > 0} onClick={check}>
          {words.check}
        </button>
        <button type="button" class="button" onClick={importing.startOver}>
          {words.another}
        </button>
        <Cancel words={words} />
      </div>
    </>
  )
}
