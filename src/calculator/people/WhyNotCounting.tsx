import type { HeldAchievement, Person } from '../../engine/profile/index.ts'
import { useMessages } from '../kit/context.ts'
import { Lazy } from '../kit/Lazy.tsx'

export interface WhyNotProps {
  readonly person: Person
  readonly held: HeldAchievement
}

/** Why an achievement does not count, and what would make it count. */
export function WhyNotCounting(props: WhyNotProps) {
  const { later } = useMessages()
  return (
    <Lazy fetch={() => Promise.all([import('./Explanation.tsx'), later.peopleTable()])}>
      {([{ Explanation }, words]) => <Explanation {...props} words={words} />}
    </Lazy>
  )
}
