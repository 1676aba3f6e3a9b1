import { useStore } from '@nanostores/preact'
import styles from './editions.css?url&no-inline'
import { timeOf } from '../../engine/editions/index.ts'
import { useFocusFallback } from '../kit/focus.ts'
import { Warning } from '../kit/glyphs.tsx'
import { Styled } from '../kit/Styled.tsx'
import { useCalculator } from '../workspace/context.ts'
import type { EditionId } from '../workspace/workspace.ts'
import { useEditions } from './editions.ts'
import type { EditionsWords } from './messages/en.ts'
import { NotFetched } from './NotFetched.tsx'
import { useChoice, useTimes } from './useChoice.ts'

/** What is said of the calculation date, and the edition to change to where other rules stood on it. */
function useDate(words: EditionsWords): { readonly text: string; readonly other?: string } | null {
  const { day, program } = useCalculator()
  const standing = useStore(useEditions().$standing)
  const on = useStore(day.$day)
  const { from, until } = timeOf(program)
  if (!standing) return on > program.retired ? { text: words.over(program.retired) } : null
  const { time, place } = standing
  if (time.edition !== program.edition) {
    const say = { before: words.notFirst, within: words.elsewhere, after: words.notLast }[place]
    return { text: say(time.from, time.until), other: time.edition }
  }
  if (place === 'before') return { text: words.beforeFirst(from) }
  if (place === 'within') return null
  return { text: on > program.retired ? words.over(program.retired) : words.afterLast(until) }
}

interface WayProps {
  readonly to: EditionId
  readonly choose: (edition: EditionId) => void
  readonly children: string
}
const Way = ({ to, choose, children }: WayProps) => (
  <button type="button" class="button small" onClick={() => choose(to)}>
    {children}
  </button>
)

/** Says by which rules everything is worked out, where they are not the page's own or not those of the calculation date. */
export function RulesNotice({ words }: { words: EditionsWords }) {
  const { program } = useCalculator()
  const editions = useEditions()
  const { choose, isFailed } = useChoice()
  const part = useFocusFallback<HTMLDivElement>('tab/levels')
  useTimes()
  const date = useDate(words)
  const own = useStore(editions.$times).find(({ edition }) => edition === editions.own)
  const isOther = program.edition !== editions.own
  const { from, until } = timeOf(program)
  return (
    <Styled styles={styles}>
      <div class="rules-notice" ref={part}>
        {isOther && (
          <p>
            {words.by(from, until)}{' '}
            {own && date?.other !== own.edition && (
              <Way to={own.edition} choose={choose}>
                {words.chooseOwn(own.from, own.until)}
              </Way>
            )}
          </p>
        )}
        {date && (
          <p class="caution">
            <Warning /> {date.text}{' '}
            {date.other !== undefined && (
              <Way to={date.other} choose={choose}>
                {words.chooseThose}
              </Way>
            )}
          </p>
        )}
        <NotFetched isFailed={isFailed} words={words} />
      </div>
    </Styled>
  )
}
