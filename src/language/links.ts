/** Addresses of this site's pages: each stays in the language of the page that links. */
import type {
  AchievementId,
  CompetencyId,
  Language,
  Level,
  MetricId,
  PathId,
} from '../engine/program/index.ts'
import { languageCodes, languages, mainLanguage, otherLanguages } from './languages.ts'

/** The folder of the host in which the site lies, without a slash at its end. Node knows of no build, and of none. */
const folder = ((import.meta as Partial<ImportMeta>).env?.BASE_URL ?? '/').replace(/\/$/, '')

/** Returns the address of a page or file by its path from the root of the site, such as `/program.json`. */
export const siteLink = (path: string): string => folder + path

/** Returns the address of a language's home page. */
export const homeLink = (language: Language): string => siteLink(`${languages[language].prefix}/`)

/** Returns the address of a page by its place under the language, without slashes at the ends, and an anchor on it. */
export const pageLink = (language: Language, page: string, anchor = ''): string =>
  `${homeLink(language)}${page && `${page}/`}${anchor && `#${anchor}`}`

/** Returns the address of the calculator, opened at a competency. */
export const calculatorLink = (language: Language, competency?: CompetencyId): string =>
  pageLink(language, 'calculator', competency)

/** Returns the address of a competency's page, or of a place on it such as `pathAnchor` names. */
export const competencyLink = (language: Language, competency: CompetencyId, anchor?: string): string =>
  pageLink(language, `competencies/${competency}`, anchor)

/** Returns the address of an achievement's page. */
export const achievementLink = (language: Language, achievement: AchievementId): string =>
  pageLink(language, `achievements/${achievement.toLowerCase()}`)

/** Returns the address of what is said about a metric. */
export const metricLink = (language: Language, metric: MetricId): string =>
  pageLink(language, 'metrics', metric)

/** Returns the anchor of a path on its competency's page, or of one of its levels. */
export const pathAnchor = (path: PathId, level?: Level): string => (level ? `${path}-${level}` : path)

export interface PagePlace {
  readonly language: Language
  /** The place under the language, without slashes at the ends, such as `guides/renew`; empty for the home page. */
  readonly page: string
}

/** Returns what page stands at an address of this site, `/ru/guides/renew/`, or has an id without slashes at the ends. */
export function pageAt(path: string): PagePlace {
  const fromRoot = path.startsWith(`${folder}/`) ? path.slice(folder.length) : path
  const parts = fromRoot.split('/').filter((part) => part !== '')
  const language = languageCodes.find((code) => languages[code].prefix === `/${parts[0]}`)
  return language
    ? { language, page: parts.slice(1).join('/') }
    : { language: mainLanguage, page: parts.join('/') }
}

/** Returns whether a page is there once in each language: a 404 page and a link by number are not. */
export const hasTwins = (page: string): boolean => !/^(404|fwlink)\b/.test(page)

export interface TwinLink {
  readonly language: Language
  readonly href: string
}

/** Returns the same page in the other languages; from a page without twins, their home pages. */
export function twinsOf(path: string): readonly TwinLink[] {
  const { language, page } = pageAt(path)
  return otherLanguages(language).map((other) => ({
    language: other,
    href: pageLink(other, hasTwins(page) ? page : ''),
  }))
}
