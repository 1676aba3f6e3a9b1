import { useState } from 'preact/hooks'
import { missingIn } from './importing-columns.ts'
import { Association } from './Association.tsx'
import { CalendarChoice } from './CalendarChoice.tsx'
import { Cancel } from './Cancel.tsx'
import { ColumnList } from './ColumnList.tsx'
import { DayOrderChoice } from './DayOrderChoice.tsx'
import { FillChoice } from './FillChoice.tsx'
import { FormChoice } from './FormChoice.tsx'
import { PassingScore } from './PassingScore.tsx'
import { PersonChoice } from './PersonChoice.tsx'
import type { TableProps } from './parts.ts'
import { StepHeading } from './StepHeading.tsx'
import { ValueChoice } from './ValueChoice.tsx'

/** How the table is read: everything that was detected, to be changed, and what only the visitor knows. */
export function ColumnsStep({ table, ...part }: TableProps) {
  const { importing, words } = part
  const { guess, file } = table
  const [isChecked, setChecked] = useState(false)
  const check = () => {
    setChecked(true)
    importing.preview()
  }
  const missing = missingIn(guess, table.choices.person)
  return (
    <>
      <StepHeading>
        {file ?? words.pasted} <span class="quiet">({words.rows(guess.rows)})</span>
      </StepHeading>
      <FormChoice {...part} guess={guess} />
      {guess.isOwn ? <p>{words.own}</p> : <ColumnList {...part} guess={guess} missing={missing} />}
      {guess.isBelow && <p class="hint">{words.isBelow}</p>}
      {guess.asksPerson && <PersonChoice {...part} table={table} />}
      {guess.toFill > 0 && <FillChoice {...part} table={table} isChecked={isChecked} />}
      {guess.values.map((valued) => (
        <ValueChoice key={valued.question} {...part} table={table} valued={valued} isChecked={isChecked} />
      ))}
      {guess.asksPassingScore && <PassingScore {...part} table={table} isChecked={isChecked} />}
      <DayOrderChoice {...part} table={table} isChecked={isChecked} />
      <CalendarChoice {...part} table={table} isChecked={isChecked} />
      {guess.asksSince && <Association {...part} table={table} isChecked={isChecked} />}
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
