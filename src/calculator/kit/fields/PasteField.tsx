import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Warning } from '../glyphs.tsx'

interface PasteFieldProps {
  /** Of the field; those of its hint and its problem begin with it. */
  readonly id: string
  readonly rows: number
  readonly words: Readonly<Record<'paste' | 'pasteHint' | 'nothingPasted' | 'read', string>>
  /** Takes what was pasted, never blank. */
  readonly read: (text: string) => void
  /** Other buttons, after the one that reads. */
  readonly children: ComponentChildren
}

/** Rows as they come from a spreadsheet's clipboard, and the button that reads them. */
export function PasteField({ id, rows, words, read, children }: PasteFieldProps) {
  const [text, setText] = useState('')
  const [isRefused, setRefused] = useState(false)
  const readPasted = () => {
    setRefused(text.trim() === '')
    if (text.trim() !== '') read(text)
  }
  return (
    <>
      <div class="field">
        <label for={id}>{words.paste}</label>
        <span class="field-frame">
          <textarea
            id={id}
            rows={rows}
            spellcheck={false}
            wrap="off"
            aria-invalid={isRefused ? true : undefined}
            aria-describedby={isRefused ? `${id}/hint ${id}/problem` : `${id}/hint`}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </span>
        <span class="hint" id={`${id}/hint`}>
          {words.pasteHint}
        </span>
        {isRefused && (
          <span class="problem" id={`${id}/problem`} role="alert">
            <Warning /> {words.nothingPasted}
          </span>
        )}
      </div>
      <div class="group">
        <button type="button" class="button" onClick={readPasted}>
          {words.read}
        </button>
        {children}
      </div>
    </>
  )
}
