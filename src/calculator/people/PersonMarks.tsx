import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import type { Person } from '../../engine/profile/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Warning } from '../kit/glyphs.tsx'
import { usePeople } from './people.ts'

/** What is to be known of somebody at first sight. */
export function PersonMarks({ person }: { person: Person }) {
  const { result } = useCalculator()
  const { whyNot, notEntered } = useStore(result.$counting)
  const people = usePeople()
  const { people: words } = useMessages()
  const [$isUnfinished] = useState(() => people.unfinished(person.id))
  const isUnfinished = useStore($isUnfinished)
  const toAdd = notEntered(person).length
  const reasons = person.achievements.flatMap((held) => whyNot(person, held) ?? [])
  const unclear = reasons.filter(({ code }) => code === 'may-not-count').length
  const idle = reasons.length - unclear
  const marks = [
    !person.associatedSince && words.notAssociated,
    person.leavesOn && words.leaves(person.leavesOn),
    idle > 0 && words.notCounting(idle),
    unclear > 0 && words.mayNotCount(unclear),
    toAdd > 0 && words.certificationsToAdd(toAdd),
    isUnfinished && words.unfinished,
  ].filter((mark) => typeof mark === 'string')
  if (marks.length === 0) return null
  return (
    <p class="marks">
      {(reasons.length > 0 || isUnfinished) && <Warning />} {marks.join(' · ')}
    </p>
  )
}
