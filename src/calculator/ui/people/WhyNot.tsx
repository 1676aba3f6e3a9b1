import type { HeldAchievement, Person } from '../../../profile/types.ts'
import { useMessages } from '../context.ts'
import { Later } from '../frame/Later.tsx'

export interface WhyNotProps {
  readonly person: Person
  readonly held: HeldAchievement
}

/** Why an achievement does not count, and what would make it count. */
export function WhyNot(props: WhyNotProps) {
  const { later } = useMessages()
  return (
    <Later fetch={() => Promise.all([import('../roster/Explanation.tsx'), later.roster()])}>
      {([{ Explanation }, words]) => <Explanation {...props} words={words} />}
    </Later>
  )
}
