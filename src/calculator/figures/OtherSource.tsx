import type { FiguresImportPart } from './figures-import-parts.ts'

interface OtherSourceProps extends FiguresImportPart {
  /** Whether another table is the way on, and not only a way back. */
  readonly isWayOn?: boolean
  readonly close: () => void
}

/** To another table, or out. */
export function OtherSource({ importing, words, isWayOn = false, close }: OtherSourceProps) {
  return (
    <>
      <button type="button" class={`button ${isWayOn ? 'primary' : ''}`} onClick={importing.startOver}>
        {words.another}
      </button>
      <button type="button" class="button" onClick={close}>
        {words.cancel}
      </button>
    </>
  )
}
