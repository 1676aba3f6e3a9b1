import type { Loss } from '../../../planning/key-people.ts'
import { useMessages, useNames } from '../context.ts'
import { Medal } from '../glyphs.tsx'
import { useGiven } from './context.ts'

/** The levels that are lost, and what becomes of the package. */
export function Lost({ loses, purchasable }: Loss) {
  const { words, purchasable: now } = useGiven()
  const { reasons } = useMessages()
  const names = useNames()
  const then = purchasable === now ? words.packageStays : words.packageFalls
  return (
    <>
      <ul class="awards" aria-label={words.loses}>
        {loses.map(({ competency, level, becomes }) => (
          <li key={`${competency} ${level}`} data-level={level}>
            <Medal level={level} /> {names.competency(competency)}{' '}
            <span class="award-level">
              {reasons.levels[level]}
              {becomes === 'unclear' && ` · ${words.unclear}`}
            </span>
          </li>
        ))}
      </ul>
      <p class={purchasable === now ? 'quiet' : 'package-lost'}>
        {purchasable === null ? words.packageGone : then(purchasable)}
      </p>
    </>
  )
}
