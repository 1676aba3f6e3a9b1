import { useMemo } from 'preact/hooks'
import type { Person } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'
import { holdings } from './list-people.ts'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'

/** What these people hold, by name, with how many hold it. */
export function useHeldAchievements(
  people: readonly Person[],
): readonly (readonly [AchievementId, string, number])[] {
  const { language } = useMessages()
  const names = useNames()
  return useMemo(() => {
    const byName = new Intl.Collator(language, { numeric: true })
    return [...holdings(people)]
      .map(([id, count]) => [id, names.achievement(id), count] as const)
      .sort(([, a], [, b]) => byName.compare(a, b))
  }, [people, language, names])
}
