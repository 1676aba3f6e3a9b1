import type { AchievementId, Language, Program } from '../../engine/program/index.ts'

/** Returns what an achievement is called within a sentence: an exam by its code, which has one, all else by its title. */
export function shortName({ achievements }: Program, language: Language, id: AchievementId): string {
  const achievement = achievements[id]
  if (!achievement) throw new Error(`The program has no achievement "${id}".`)
  return achievement.kind === 'exam' ? id : achievement.title[language]
}
