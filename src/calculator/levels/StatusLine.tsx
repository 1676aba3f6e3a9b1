import { useStore } from '@nanostores/preact'
import { say } from '../../language/reasons.ts'
import { sayDraftProblem } from '../kit/drafts/draft.ts'
import { nameEdit } from '../workspace/edit-kind.ts'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'
import { useAnnouncer, type Saying } from './announcer.ts'

const changesTold = 3

/** What the last step did and changed, once, to the eye and to a screen reader. */
export function StatusLine() {
  const announcer = useAnnouncer()
  const { answer, edits, kit, reasons } = useMessages()
  const names = useNames()
  const saying = useStore(announcer.$saying)

  function write(saying: Saying): string {
    if (saying.code === 'problem') return sayDraftProblem(kit.drafts, saying.problem)
    const { event, changes } = saying
    const step =
      event &&
      { done: capital, undone: answer.undone, redone: answer.redone }[event.code](nameEdit(edits, event.step))
    const shown = changes.slice(0, changes.length > changesTold ? 1 : changesTold)
    const told = shown.map((change) => say(reasons.changes, change, names))
    const more = changes.length - shown.length
    const changed = [...told, ...(more > 0 ? [answer.moreChanges(more)] : [])].join('; ')
    return [step, changed].filter(Boolean).join('. ')
  }

  return (
    <p class="status" role="status">
      {saying && write(saying)}
    </p>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
