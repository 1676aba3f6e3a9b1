import { useStore } from '@nanostores/preact'
import type { PersonId } from '../../engine/profile/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Lazy } from '../kit/Lazy.tsx'

/** Everything about one person, as it stands at this very moment: lists follow a moment later. */
export function OpenPerson({ id, name }: { id: PersonId; name: string }) {
  const { history } = useCalculator()
  const { later } = useMessages()
  const person = useStore(history.$profile).people?.find((one) => one.id === id)
  if (!person) return null
  return (
    <Lazy fetch={() => Promise.all([import('./PersonEditor.tsx'), later.peopleTable()])}>
      {([{ PersonEditor }, words]) => <PersonEditor person={person} name={name} words={words} />}
    </Lazy>
  )
}
