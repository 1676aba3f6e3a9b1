import { useStore } from '@nanostores/preact'
import { nameStep, say } from '../../language/reasons.ts'
import type { Saying } from '../workspace/reasons.ts'
import { useCalculator, useMessages, useNames } from '../workspace/context.ts'

const changesTold = 3

/** What the last step did and changed, once, to the eye and to a screen reader. */
export function Status() {
  const { announcer } = useCalculator()
  const { reasons, tools } = useMessages()
  const names = useNames()
  const saying = useStore(announcer.$saying)

  function write(saying: Saying): string {
    if (saying.code === 'problem') return say(reasons.drafts, saying.problem, names)
    const { turn, changes } = saying
    const step =
      turn &&
      { done: capital, undone: tools.undone, redone: tools.redone }[turn.code](nameStep(reasons, turn.step))
    const shown = changes.slice(0, changes.length > changesTold ? 1 : changesTold)
    const told = shown.map((change) => say(reasons.changes, change, names))
    const more = changes.length - shown.length
    const changed = [...told, ...(more > 0 ? [tools.moreChanges(more)] : [])].join('; ')
    return [step, changed].filter(Boolean).join('. ')
  }

  return (
    <p class="status" role="status">
      {saying && write(saying)}
    </p>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
