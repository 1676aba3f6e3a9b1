import type { PartialHolder, Place } from '../../engine/requirements/index.ts'
import { useMessages } from '../kit/context.ts'
import { useDetailWords } from './words.ts'
import { useNames } from '../workspace/context.ts'
import { WhatIfPassed } from './WhatIf.tsx'

const named = 6

/** Who counts, by which achievements. */
export function Counting({ places }: { places: readonly Place[] }) {
  const { format } = useMessages()
  const details = useDetailWords()
  const names = useNames()
  if (places.length === 0) return null
  const shown = places.map(({ person, achievements }) =>
    details.place(names.person(person), format.all(achievements.map(names.achievement))),
  )
  return (
    <div class="fact">
      <dt>{details.counting}</dt>
      <dd>{format.all(shown)}</dd>
    </div>
  )
}

/** Who holds part of it, and what each of them lacks; those who lack least come first. */
export function Partly({ holders }: { holders: readonly PartialHolder[] }) {
  const { format } = useMessages()
  const details = useDetailWords()
  const names = useNames()
  if (holders.length === 0) return null
  const lacks = ({ lacks }: PartialHolder) =>
    format.all(lacks.map((choice) => format.any(choice.map(names.achievement))))
  const hidden = holders.length - named
  return (
    <div class="fact">
      <dt>{details.partly}</dt>
      {holders.slice(0, named).map((holder) => (
        <dd key={holder.person}>
          {details.lacks(names.person(holder.person), lacks(holder))}{' '}
          <WhatIfPassed
            person={holder.person}
            achievements={holder.lacks.flatMap((choice) => choice.slice(0, 1))}
          />
        </dd>
      ))}
      {hidden > 0 && <dd>{details.others(hidden)}</dd>}
    </div>
  )
}
