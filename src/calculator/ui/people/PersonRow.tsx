import { useStore } from '@nanostores/preact'
import type { Person } from '../../../profile/types.ts'
import { useCalculator, useMessages, useNames } from '../context.ts'
import { Chevron, Warning } from '../glyphs.tsx'
import { PersonEditor } from './PersonEditor.tsx'

/** The codes, those that don't count struck through and named below in words. */
function Codes({ person }: { person: Person }) {
  const { result, day } = useCalculator()
  const { people: words } = useMessages()
  const names = useNames()
  useStore(day.$day)
  if (person.achievements.length === 0) return <p class="quiet">{words.noAchievements}</p>
  return (
    <ul class="codes" aria-label={words.achievements}>
      {person.achievements.map((held, index) => (
        <li key={index} class={result.whyNot(person, held) ? 'code idle' : 'code'}>
          {names.achievement(held.id)}
        </li>
      ))}
    </ul>
  )
}

function Marks({ person }: { person: Person }) {
  const { history, result } = useCalculator()
  const { people: words } = useMessages()
  const drafts = useStore(history.$drafts)
  const idle = person.achievements.filter((held) => result.whyNot(person, held)).length
  const isUnfinished = Object.keys(drafts).some((field) => field.startsWith(`person/${person.id}/`))
  const marks = [
    !person.associatedSince && words.notAssociated,
    person.leavesOn && words.leaves(person.leavesOn),
    idle > 0 && words.notCounting(idle),
    isUnfinished && words.unfinished,
  ].filter((mark) => typeof mark === 'string')
  if (marks.length === 0) return null
  return (
    <p class="marks">
      {(idle > 0 || isUnfinished) && <Warning />} {marks.join(' · ')}
    </p>
  )
}

export function PersonRow({ person, position }: { person: Person; position: number }) {
  const { view } = useCalculator()
  const { people: words } = useMessages()
  const isOpen = useStore(view.$openPerson) === person.id
  const name = person.name ?? words.nameless(position)
  return (
    <li class={`row person ${isOpen ? 'open' : ''}`}>
      <div class="row-head">
        <button
          type="button"
          id={`person/${person.id}`}
          class={person.name ? '' : 'nameless'}
          aria-expanded={isOpen}
          aria-controls={isOpen ? `person/${person.id}/editor` : undefined}
          onClick={() => view.openPerson(isOpen ? null : person.id)}
        >
          <Chevron /> <span>{name}</span>
        </button>
        {!isOpen && <Codes person={person} />}
        {!isOpen && <Marks person={person} />}
      </div>
      {isOpen && <PersonEditor person={person} name={name} />}
    </li>
  )
}
