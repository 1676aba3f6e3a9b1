/** Where a page stands: the pages above it, and the short name that it goes by among them. */
import type { Language } from '../../engine/program/index.ts'
import { homeLink, pageLink } from '../../language/links.ts'
import { program } from '../program.ts'
import { frameMessages } from './messages/index.ts'

export interface TrailStep {
  readonly href: string
  readonly label: string
}

/** The folders that are pages as well; the guides have no page of their own. */
const sections = ['competencies', 'achievements'] as const

/** Returns the pages from the home page down to the one above. `page` is its place under the language, such as `guides/renew`. */
export function trailTo(language: Language, page: string): readonly TrailStep[] {
  const { trail } = frameMessages[language]
  const section = sections.find((name) => page.startsWith(`${name}/`))
  return [
    { href: homeLink(language), label: trail.home },
    ...(section ? [{ href: pageLink(language, section), label: trail[section] }] : []),
  ]
}

const exams = new Map(
  Object.entries(program.achievements).flatMap(([id, { kind }]) =>
    kind === 'exam' ? [[`achievements/${id.toLowerCase()}`, id]] : [],
  ),
)

/** Returns what a page is called among them: an exam by its code, any other page by its title. */
export const nameInTrail = (page: string, title: string): string => exams.get(page) ?? title
