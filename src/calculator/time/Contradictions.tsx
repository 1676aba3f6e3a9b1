import { useStore } from '@nanostores/preact'
import { say } from '../../language/reasons.ts'
import { contradictionsIn } from './contradictions.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Warning } from '../kit/glyphs.tsx'
import { useTime } from './context.ts'

const most = 5

/** Days that can't both be right. */
export function Contradictions() {
  const { history } = useCalculator()
  const { words } = useTime()
  const names = useNames()
  const contradictions = contradictionsIn(useStore(history.$profile))
  if (contradictions.length === 0) return null
  const more = contradictions.length - most
  return (
    <section class="notice">
      <h3>
        <Warning /> {words.contradictory}
      </h3>
      <ul>
        {contradictions.slice(0, most).map((contradiction, at) => (
          <li key={at}>{say(words.contradictions, contradiction, names)}</li>
        ))}
        {more > 0 && <li>{words.more(more)}</li>}
      </ul>
    </section>
  )
}
