/** The index of names for one language, from the pages, the program and the glossary. For the build. */
import { getCollection, render } from 'astro:content'
import type { Language } from '../engine/program/index.ts'
import { glossary } from '../site/reference.ts'
import { otherLanguages } from '../language/languages.ts'
import { achievementLink, pageAt, pageLink } from '../language/links.ts'
import { program } from '../site/program.ts'
import type { NamedPage, PageKind } from './names.ts'

const kindOf = (page: string): PageKind => {
  if (page === 'calculator' || page === 'requirements') return 'tool'
  if (page.startsWith('competencies/')) return 'competency'
  return page.startsWith('guides/') ? 'guide' : 'reference'
}

/** Pages that are no answer. */
const silent = new Set(['', 'index', '404'])

/** Pages whose headings are questions and tasks: each leads to its section. */
const asked = /^(faq$|guides\/)/

interface Section {
  readonly anchor: string
  readonly heading: string
}

/** The language's pages by their place under the language, with their sections where these answer something. */
async function pagesIn(
  language: Language,
): Promise<Map<string, { title: string; sections: readonly Section[] }>> {
  const docs = await getCollection('docs')
  const own = docs
    .map((entry) => ({ entry, at: pageAt(entry.id) }))
    .filter(({ at }) => at.language === language && !silent.has(at.page))
  const pages = await Promise.all(
    own.map(async ({ entry, at: { page } }) => {
      const { headings } = asked.test(page) ? await render(entry) : { headings: [] }
      const sections = headings.map(({ slug, text }): Section => ({ anchor: slug, heading: text }))
      return [page, { title: entry.data.title, sections }] as const
    }),
  )
  return new Map(pages)
}

/** Other words for the titles of pages. */
const otherNames = (page: string, language: Language): readonly string[] => {
  const id = /^competencies\/(.+)$/.exec(page)?.[1]
  if (id === undefined) return []
  const { name } = program.competencies[id]!
  return [
    ...(glossary.competencies[id]?.[language] ?? []),
    ...otherLanguages(language).map((other) => name[other]),
  ]
}

/** Returns every page of the language with the names that lead to it; a term of the glossary leads to where its rule stands. */
export async function namedPages(language: Language): Promise<NamedPage[]> {
  const pages = await pagesIn(language)
  const named = (place: string, names: readonly string[]): NamedPage => {
    const [page, anchor] = place.split('#') as [string, string?]
    const known = pages.get(page)
    if (!known) throw new Error(`The glossary leads to "${page}", which is no page.`)
    return { title: known.title, url: pageLink(language, page, anchor), kind: kindOf(page), names }
  }
  const achievements = Object.entries(program.achievements).map(
    ([id, { kind, title, formerTitles = [] }]): NamedPage => ({
      title: kind === 'exam' ? `${id}: ${title[language]}` : title[language],
      url: achievementLink(language, id),
      kind,
      code: id,
      names: [...new Set([title[language], ...Object.values(title), ...formerTitles])],
    }),
  )
  return [
    ...[...pages].map(([page, { title }]) => named(page, [title, ...otherNames(page, language)])),
    ...[...pages].flatMap(([page, { sections }]) =>
      sections.map(({ anchor, heading }) => named(`${page}#${anchor}`, [heading])),
    ),
    ...Object.values(glossary.terms).map((term) => {
      const { term: name, synonyms = [], searches = [] } = term[language]
      return named(term.page, [name, ...synonyms, ...searches])
    }),
    ...Object.entries(glossary.terms).map(([id, term]) =>
      named(`glossary#${id}`, [term[language].term, ...(term[language].synonyms ?? [])]),
    ),
    ...Object.entries(glossary.pages).map(([place, names]) => named(place, names[language])),
    ...achievements,
  ]
}
