import { useState } from 'preact/hooks'
import { OpenFile } from './OpenFile.tsx'
import { Warning } from '../kit/glyphs.tsx'
import { Cancel } from './Cancel.tsx'
import type { PartProps } from './parts.ts'
import { StepHeading } from './StepHeading.tsx'
import { Template } from './Template.tsx'

/** A file, or rows as they come from a spreadsheet's clipboard. */
export function SourceStep({ importing, words }: PartProps) {
  const [text, setText] = useState('')
  const [isRefused, setRefused] = useState(false)
  const read = () => {
    setRefused(text.trim() === '')
    if (text.trim() !== '') importing.open(text)
  }
  return (
    <>
      <StepHeading>{words.source}</StepHeading>
      <p>{words.sourceMore}</p>
      <p>
        <OpenFile className="button primary">{words.chooseFile}</OpenFile>
      </p>
      <div class="field">
        <label for="import/paste">{words.paste}</label>
        <span class="field-frame">
          <textarea
            id="import/paste"
            rows={6}
            spellcheck={false}
            wrap="off"
            aria-invalid={isRefused ? true : undefined}
            aria-describedby={isRefused ? 'import/paste/hint import/paste/problem' : 'import/paste/hint'}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </span>
        <span class="hint" id="import/paste/hint">
          {words.pasteHint}
        </span>
        {isRefused && (
          <span class="problem" id="import/paste/problem" role="alert">
            <Warning /> {words.nothingPasted}
          </span>
        )}
      </div>
      <div class="group">
        <button type="button" class="button" onClick={read}>
          {words.read}
        </button>
        <Cancel words={words} />
      </div>
      <Template words={words.template} />
    </>
  )
}
