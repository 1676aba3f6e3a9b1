/** The index of names for one language, from the pages, the program and the glossary. For the build. */
import { getCollection, render } from 'astro:content'
import type { CompetencyId, Language } from '../engine/program/index.ts'
import { glossary } from '../site/reference.ts'
import { otherLanguages } from '../language/languages.ts'
import { achievementLink, pageAt, pageLink } from '../language/links.ts'
import { formats } from '../language/formats.ts'
import { editionSteps } from '../site/editions.ts'
import { formerAchievements, formerAnchor } from '../site/editions/steps.ts'
import { program } from '../site/program.ts'
import { levelInShort, usesInShort } from './facts.ts'
import { factMessages } from './messages/facts.ts'
import type { Fact, NamedPage, PageKind } from './names.ts'

const kindOf = (page: string): PageKind => {
  if (page === 'calculator' || page === 'requirements') return 'tool'
  if (page.startsWith('competencies/')) return 'competency'
  return page.startsWith('guides/') ? 'guide' : 'reference'
}

export interface AnsweringPage extends NamedPage {
  readonly fact?: Fact
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

const competencyAt = (page: string): CompetencyId | undefined => /^competencies\/(.+)$/.exec(page)?.[1]

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A page that a term leads to is called otherwise: the definition says what it defines. */
const defined = (term: string, definition: string): string => `${capital(term)}: ${definition}`

/** Other words for the titles of pages. */
const otherNames = (page: string, language: Language): readonly string[] => {
  const id = competencyAt(page)
  if (id === undefined) return []
  const { name } = program.competencies[id]!
  return [
    ...(glossary.competencies[id]?.[language] ?? []),
    ...otherLanguages(language).map((other) => name[other]),
  ]
}

/** Returns every page of the language with the names that lead to it; a term of the glossary leads to where its rule stands. */
export async function namedPages(language: Language): Promise<AnsweringPage[]> {
  const pages = await pagesIn(language)
  const titleOf = (page: string): string => {
    const known = pages.get(page)
    if (!known) throw new Error(`The glossary leads to "${page}", which is no page.`)
    return known.title
  }
  const named = (place: string, names: readonly string[]): AnsweringPage => {
    const [page, anchor] = place.split('#') as [string, string?]
    return { title: titleOf(page), url: pageLink(language, page, anchor), kind: kindOf(page), names }
  }
  /** A part of a page that has a title of its own. */
  const part = (page: string, anchor: string, title: string, names: readonly string[]): AnsweringPage => ({
    ...named(`${page}#${anchor}`, names),
    title,
    trail: titleOf(page),
  })
  const competency = (page: NamedPage, id: CompetencyId): AnsweringPage => ({
    ...page,
    fact: Object.fromEntries(
      program.levels.flatMap((level) => {
        const asked = levelInShort(id, level, language)
        return asked === undefined ? [] : [[level, asked]]
      }),
    ),
  })
  const achievements = Object.entries(program.achievements).map(
    ([id, { kind, title, formerTitles = [] }]): AnsweringPage => ({
      title: kind === 'exam' ? `${id}: ${title[language]}` : title[language],
      url: achievementLink(language, id),
      kind,
      code: id,
      names: [
        ...new Set([title[language], ...Object.values(title), ...formerTitles]),
        ...(glossary.achievements[id]?.[language] ?? []),
      ],
      fact: usesInShort(id, language),
    }),
  )
  const { all, day } = formats[language]
  const former = formerAchievements(editionSteps).map(
    ({ id, achievement: { kind, title }, competencies, until }): AnsweringPage => ({
      ...part('editions', formerAnchor(id), kind === 'exam' ? `${id}: ${title[language]}` : title[language], [
        ...new Set([title[language], ...Object.values(title)]),
      ]),
      kind,
      code: id,
      fact: factMessages[language].counted(all(competencies.map((name) => name[language])), day(until)),
    }),
  )
  return [
    ...[...pages].map(([page, { title }]) => {
      const id = competencyAt(page)
      const known = named(page, [title, ...otherNames(page, language)])
      return id === undefined ? known : competency(known, id)
    }),
    ...[...pages].flatMap(([page, { sections }]) =>
      sections.map(({ anchor, heading }) => part(page, anchor, heading, [heading])),
    ),
    ...Object.values(glossary.terms).map((term) => {
      const { term: name, definition, synonyms = [], searches = [] } = term[language]
      return { ...named(term.page, [name, ...synonyms, ...searches]), fact: defined(name, definition) }
    }),
    ...Object.entries(glossary.terms).map(([id, term]) => {
      const { term: name, definition, synonyms = [] } = term[language]
      return { ...part('glossary', id, capital(name), [name, ...synonyms]), fact: definition }
    }),
    ...Object.entries(glossary.pages).map(([place, names]) => named(place, names[language])),
    ...achievements,
    ...former,
  ]
}
