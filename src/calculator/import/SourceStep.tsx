import { OpenFile } from './OpenFile.tsx'
import { PasteField } from '../kit/fields/PasteField.tsx'
import { Cancel } from './Cancel.tsx'
import type { PartProps } from './parts.ts'
import { StepHeading } from './StepHeading.tsx'
import { Template } from './Template.tsx'

/** A file, or rows as they come from a spreadsheet's clipboard. */
export function SourceStep({ importing, words }: PartProps) {
  return (
    <>
      <StepHeading>{words.source}</StepHeading>
      <p>{words.sourceMore}</p>
      <p>
        <OpenFile className="button primary">{words.chooseFile}</OpenFile>
      </p>
      <PasteField id="import/paste" rows={6} words={words} read={(text) => importing.open(text)}>
        <Cancel words={words} />
      </PasteField>
      <Template words={words.template} />
    </>
  )
}
