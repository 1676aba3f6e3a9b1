import type { HeldAchievement, Person } from '../../engine/profile/index.ts'
import { useMessages } from '../workspace/context.ts'
import { Later } from '../kit/Lazy.tsx'

export interface WhyNotProps {
  readonly person: Person
  readonly held: HeldAchievement
}

/** Why an achievement does not count, and what would make it count. */
export function WhyNot(props: WhyNotProps) {
  const { later } = useMessages()
  return (
    <Later fetch={() => Promise.all([import('./Explanation.tsx'), later.roster()])}>
      {([{ Explanation }, words]) => <Explanation {...props} words={words} />}
    </Later>
  )
}
