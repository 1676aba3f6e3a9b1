import { Warning } from '../kit/glyphs.tsx'
import type { EditionsWords } from './messages/en.ts'

/** Says that the rules that were chosen could not be fetched; the place is there before, so that a screen reader hears it. */
export const NotFetched = ({ isFailed, words }: { isFailed: boolean; words: EditionsWords }) => (
  <div role="alert">
    {isFailed && (
      <p class="caution">
        <Warning /> {words.notFetched}
      </p>
    )}
  </div>
)
