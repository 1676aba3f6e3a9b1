import type { Loss } from '../../engine/planning/index.ts'
import { Award } from '../levels/index.ts'
import { useKeyPeople } from './context.ts'

/** The levels that are lost, and what becomes of the package. */
export function Lost({ loses, purchasable }: Loss) {
  const { words, purchasable: now } = useKeyPeople()
  const then = purchasable === now ? words.packageStays : words.packageFalls
  return (
    <>
      <ul class="awards" aria-label={words.loses}>
        {loses.map(({ competency, level, becomes }) => (
          <Award key={`${competency} ${level}`} competency={competency} level={level}>
            {becomes === 'unclear' && ` · ${words.unclear}`}
          </Award>
        ))}
      </ul>
      <p class={purchasable === now ? 'quiet' : 'package-lost'}>
        {purchasable === null ? words.packageGone : then(purchasable)}
      </p>
    </>
  )
}
