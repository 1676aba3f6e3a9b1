/** Links into the guide, in the page's language. */
import type { AchievementId, CompetencyId, Language } from '../../engine/program/index.ts'

/** A page by its place under the language, and an anchor on it. */
export const pageLink = (language: Language, page: string, anchor?: string): string =>
  `${language === 'en' ? '' : `/${language}`}/${page}/${anchor ? `#${anchor}` : ''}`

/** The page of a competency, or a place on it, such as `hybrid-services-partner-gold`. */
export const guideLink = (language: Language, competency: CompetencyId, anchor?: string): string =>
  pageLink(language, `competencies/${competency}`, anchor)

export const achievementLink = (language: Language, achievement: AchievementId): string =>
  pageLink(language, `achievements/${achievement.toLowerCase()}`)
