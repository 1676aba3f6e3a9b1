import { useCalculator } from '../workspace/context.ts'
import type { Words } from './parts.ts'

/** Ends the import where it stands. */
export function Cancel({ words }: { words: Words }) {
  const { view } = useCalculator()
  return (
    <button type="button" class="button" onClick={view.closeDialog}>
      {words.cancel}
    </button>
  )
}
