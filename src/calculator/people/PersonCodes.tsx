import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import { say } from '../../language/reasons.ts'
import type { HeldAchievement, Person } from '../../engine/profile/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { WhyNotCounting } from './WhyNotCounting.tsx'

/** The codes; those that don't count are dashed and say why when asked. */
export function PersonCodes({ person }: { person: Person }) {
  const { result } = useCalculator()
  const { whyNot } = useStore(result.$counting)
  const { people: words, reasons } = useMessages()
  const names = useNames()
  const [asked, ask] = useState<HeldAchievement | null>(null)
  if (person.achievements.length === 0) return <p class="quiet">{words.noAchievements}</p>
  const reason = asked && person.achievements.includes(asked) ? whyNot(person, asked) : null
  return (
    <div class="codes-place">
      <ul class="codes" aria-label={words.achievements}>
        {person.achievements.map((held, index) => (
          <li key={index}>
            {whyNot(person, held) ? (
              <button
                type="button"
                class="code idle"
                aria-expanded={reason !== null && asked === held}
                onClick={() => ask(asked === held ? null : held)}
              >
                {names.achievement(held.id)} <span class="sr-only">{words.whyNot}</span>
              </button>
            ) : (
              <span class="code">{names.achievement(held.id)}</span>
            )}
          </li>
        ))}
      </ul>
      {asked && reason && (
        <div class="caution">
          <p>
            <strong>{names.achievement(asked.id)}</strong>: {say(reasons.notCounting, reason, names)}
          </p>
          <WhyNotCounting person={person} held={asked} />
        </div>
      )}
    </div>
  )
}
