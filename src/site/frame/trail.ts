/** Where a page stands: the pages above it, and the short name that it goes by among them. */
import type { Language } from '../../engine/program/index.ts'
import { homeLink, pageLink } from '../../language/links.ts'
import { program } from '../program.ts'
import { textIn } from '../messages/index.ts'

export interface Step {
  readonly href: string
  readonly label: string
}

/** The folders that are pages as well; the guides have no page of their own. */
const sections = ['competencies', 'achievements'] as const

/** From the home page down to the page above. `page` is its place under the language, such as `guides/renew`. */
export function trailTo(language: Language, page: string): readonly Step[] {
  const { trail } = textIn(language)
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

/** An exam goes by its code, any other page by its title. */
export const nameInTrail = (page: string, title: string): string => exams.get(page) ?? title
