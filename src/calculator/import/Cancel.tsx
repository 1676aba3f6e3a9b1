import { useCalculator } from '../workspace/context.ts'
import type { ImportWords } from './parts.ts'

/** Ends the import where it stands. */
export function Cancel({ words }: { words: ImportWords }) {
  const { view } = useCalculator()
  return (
    <button type="button" class="button" onClick={view.closeDialog}>
      {words.cancel}
    </button>
  )
}
