import styles from './editions.css?url&no-inline'
import { Lazy } from '../kit/Lazy.tsx'
import { Styled } from '../kit/Styled.tsx'
import type { EditionTime } from '../../engine/editions/index.ts'
import { useCalculator } from '../workspace/context.ts'
import { useEditions } from './editions.ts'
import type { EditionsWords } from './messages/en.ts'
import { NotFetched } from './NotFetched.tsx'
import { useChoice } from './useChoice.ts'

function Choices({ times, words }: { times: readonly EditionTime[]; words: EditionsWords }) {
  const { program } = useCalculator()
  const { choose, fetching, isFailed } = useChoice()
  return (
    <>
      <ul class="edition-choices" aria-labelledby="by-rules">
        {times.map(({ edition, from, until }) => (
          <li key={edition}>
            <button
              type="button"
              class="button"
              aria-pressed={edition === program.edition}
              aria-busy={edition === fetching}
              onClick={() => choose(edition)}
            >
              {words.time(from, until)}
            </button>
          </li>
        ))}
      </ul>
      <NotFetched isFailed={isFailed} words={words} />
    </>
  )
}

/** By the rules of which edition everything is worked out. */
export function EditionChoice({ words }: { words: EditionsWords }) {
  const { view } = useCalculator()
  const editions = useEditions()
  return (
    <Styled styles={styles}>
      <p id="by-rules">{words.byRules}</p>
      <Lazy fetch={editions.fetchTimes}>{(times) => <Choices times={times} words={words} />}</Lazy>
      <button
        type="button"
        class="button quiet-button"
        onClick={() => {
          view.showAnswer('editions')
          view.focus.lead('tab/editions')
        }}
      >
        {words.compare}
      </button>
    </Styled>
  )
}
