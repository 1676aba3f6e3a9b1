import { useStore } from '@nanostores/preact'
import { timeOf } from '../../engine/editions/index.ts'
import { useCalculator } from '../workspace/context.ts'
import { useEditions } from './editions.ts'
import type { EditionsWords } from './messages/en.ts'
import { useTimes } from './useChoice.ts'

/** Says by which rules what stands over time is worked out, and which stood before and after. */
export function RulesInTime({ words }: { words: EditionsWords }) {
  const { program } = useCalculator()
  const times = useStore(useEditions().$times)
  useTimes()
  const { from, until } = timeOf(program)
  const at = times.findIndex(({ edition }) => edition === program.edition)
  const [before, after] = [times[at - 1], times[at + 1]]
  return (
    <p class="quiet">
      {words.inTime(from, until)}{' '}
      {at >= 0 && (
        <>
          {before ? words.earlier(before.from, before.until) : words.nothingEarlier}{' '}
          {after ? words.later(after.from, after.until) : words.nothingLater}
        </>
      )}
    </p>
  )
}
