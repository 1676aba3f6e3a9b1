/** Addresses of this site's pages: each stays in the language of the page that links. */
import type {
  AchievementId,
  CompetencyId,
  Language,
  Level,
  MetricId,
  PathId,
} from '../engine/program/index.ts'

const start = (language: Language): string => (language === 'ru' ? '/ru' : '')

export const homeLink = (language: Language): string => `${start(language)}/`
/** A page by its place under the language, without slashes at the ends, and an anchor on it. */
export const pageLink = (language: Language, page: string, anchor = ''): string =>
  `${start(language)}/${page}/${anchor && `#${anchor}`}`
export const calculatorLink = (language: Language, competency?: CompetencyId): string =>
  pageLink(language, 'calculator', competency)
export const competencyLink = (language: Language, competency: CompetencyId, anchor?: string): string =>
  pageLink(language, `competencies/${competency}`, anchor)
export const achievementLink = (language: Language, achievement: AchievementId): string =>
  pageLink(language, `achievements/${achievement.toLowerCase()}`)
export const metricLink = (language: Language, metric: MetricId): string =>
  pageLink(language, 'metrics', metric)
/** The anchor of a path on its competency's page, or of one of its levels. */
export const pathAnchor = (path: PathId, level?: Level): string => (level ? `${path}-${level}` : path)

/** Whether the page at an address is there once in each language: a 404 page and a link by number are not. */
export const hasTwin = (path: string): boolean => !/^(\/ru)?\/404\b|^\/fwlink\//.test(path)

/** The same page in the other language; from a page without a twin, its home. */
export function inOtherLanguage(path: string): {
  readonly language: Language
  readonly name: string
  readonly abbreviation: string
  readonly href: string
} {
  const same = hasTwin(path) ? path : path.replace(/(404|fwlink).*/, '')
  return same.startsWith('/ru/')
    ? { language: 'en', name: 'English', abbreviation: 'EN', href: same.slice('/ru'.length) }
    : { language: 'ru', name: 'Русский', abbreviation: 'RU', href: `/ru${same}` }
}
