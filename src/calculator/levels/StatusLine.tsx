import { useStore } from '@nanostores/preact'
import { Fragment } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { say } from '../../language/reasons.ts'
import type { Assessment } from '../../engine/eligibility/index.ts'
import { isImprovement, type LevelChange } from '../../engine/eligibility/comparison.ts'
import { nameEdit, type HistoryEvent } from '../workspace/edit-kind.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { useAnnouncer, type Saying } from './announcer.ts'
import type { statusWords } from './messages/status.en.ts'

const changesTold = 3

/** One change: what is gained and what is lost differ by sign and colour. */
function Change({ change }: { change: LevelChange }) {
  const { reasons } = useMessages()
  const names = useNames()
  return <span class={isImprovement(change) ? 'gained' : 'went'}>{say(reasons.changes, change, names)}</span>
}

interface StatusLineProps {
  readonly words: typeof statusWords
  /** The answer when the page was drawn. */
  readonly before: Assessment
}

/** What was done last and what it changed, once, to the eye and to a screen reader. */
export function StatusLine({ words, before }: StatusLineProps) {
  const announcer = useAnnouncer()
  const { edits, people } = useMessages()
  const names = useNames()
  const saying = useStore(announcer.$saying)
  const { result } = useCalculator()
  const drawn = useRef(before)
  useEffect(() => {
    const stop = announcer.start(drawn.current)
    return () => {
      // What other rules change is told from the answer by these.
      drawn.current = result.$assessment.get()
      stop()
    }
  }, [announcer, result])

  const nameStep = ({ step, touched }: HistoryEvent): string =>
    nameEdit(edits, step, touched, { ...names, nameless: people.nameless })
  function nameCause({ cause }: Saying): string {
    switch (cause.code) {
      case 'day':
        return words.judgedNow(cause.on)
      case 'opened':
        return words.opened(cause.scenario)
      case 'done':
        return capital(nameStep(cause))
      case 'undone':
      case 'redone':
        return words[cause.code](nameStep(cause))
    }
  }

  const changes = saying?.changes ?? []
  const shown = changes.slice(0, changes.length > changesTold ? 1 : changesTold)
  const more = changes.length - shown.length
  return (
    <>
      {saying && nameCause(saying)}
      {changes.length > 0 && '. '}
      {shown.map((change, at) => (
        <Fragment key={at}>
          {at > 0 && '; '}
          <Change change={change} />
        </Fragment>
      ))}
      {more > 0 && `; ${words.moreChanges(more)}`}
    </>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
