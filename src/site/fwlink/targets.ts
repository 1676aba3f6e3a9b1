import { inEachLanguage, type Language, type Program } from '../../engine/program/index.ts'
import { pageLink } from '../../language/links.ts'

/** Where this guide has the pages that the program's links name. */
const places: Readonly<Record<string, string>> = {
  competencies: 'competencies',
  'import-users': 'guides/import-users',
  'silver-gold-achievements': 'requirements',
}

export interface FwlinkTarget {
  readonly id: string
  /** The page without its language, such as `guides/import-users`. */
  readonly page: string
  /** The address with its anchor, in each language. */
  readonly href: Readonly<Record<Language, string>>
}

/**
 * Returns where each FWLink leads, in the order of the data.
 *
 * @throws Error for a link to a page that has no place in this guide.
 */
export const fwlinkTargets = (links: Program['links']): readonly FwlinkTarget[] =>
  Object.entries(links).map(([id, { page: name, anchor }]) => {
    const page = Object.hasOwn(places, name) ? places[name] : undefined
    if (page === undefined)
      throw new Error(
        `content/editions/2018-10/program.yaml: link ${id} leads to the page "${name}", which has no place in this guide. ` +
          `src/site/fwlink/targets.ts knows ${Object.keys(places).join(', ')}: add the page there, or correct the link.`,
      )
    return { id, page, href: inEachLanguage((language) => pageLink(language, page, anchor)) }
  })
