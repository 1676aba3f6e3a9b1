/** Links into the guide, in the page's language. */
import type { CompetencyId, Language } from '../../program/types.ts'

/** The page of a competency, or a place on it, such as `hybrid-services-partner-gold`. */
export const guideLink = (language: Language, competency: CompetencyId, anchor?: string): string =>
  `${language === 'en' ? '' : `/${language}`}/competencies/${competency}/${anchor ? `#${anchor}` : ''}`
