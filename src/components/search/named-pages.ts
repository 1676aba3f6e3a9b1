/** The index of names for one language, from the pages, the program and the glossary. For the build. */
import { getCollection } from 'astro:content'
import type { Language } from '../../program/types.ts'
import { glossary } from '../guide/reference/content.ts'
import { achievementLink, pageLink } from '../links.ts'
import { program } from '../program.ts'
import type { Kind, NamedPage } from './names.ts'

const kindOf = (page: string): Kind => {
  if (page === 'calculator' || page === 'requirements') return 'tool'
  if (page.startsWith('competencies/')) return 'competency'
  return page.startsWith('guides/') ? 'guide' : 'reference'
}

/** Pages that are no answer. */
const silent = new Set(['', 'index', '404'])

/** The titles of the language's pages by their place under the language. */
async function titlesIn(language: Language): Promise<Map<string, string>> {
  const docs = await getCollection('docs')
  const place = (id: string) => (language === 'ru' ? id.replace(/^ru(\/|$)/, '') : id)
  const isOwn = (id: string) =>
    language === 'ru' ? id === 'ru' || id.startsWith('ru/') : id !== 'ru' && !id.startsWith('ru/')
  return new Map(
    docs
      .filter(({ id }) => isOwn(id) && !silent.has(place(id)))
      .map(({ id, data }) => [place(id), data.title]),
  )
}

/** Every page of the language with the names that lead to it; a term of the glossary leads to where its rule stands. */
export async function namedPages(language: Language): Promise<NamedPage[]> {
  const titles = await titlesIn(language)
  const other: Language = language === 'ru' ? 'en' : 'ru'
  const pages = [...titles].map(([page, title]): NamedPage => {
    const id = /^competencies\/(.+)$/.exec(page)?.[1]
    const names =
      id === undefined
        ? []
        : [...(glossary.competencies[id]?.[language] ?? []), program.competencies[id]!.name[other]]
    return { title, url: pageLink(language, page), kind: kindOf(page), names }
  })
  const terms = Object.values(glossary.terms).map((term): NamedPage => {
    const [page, anchor] = term.page.split('#') as [string, string?]
    const { term: name, synonyms = [], searches = [] } = term[language]
    const title = titles.get(page)
    if (title === undefined) throw new Error(`The glossary leads to "${page}", which is no page.`)
    return {
      title,
      url: pageLink(language, page, anchor),
      kind: kindOf(page),
      names: [name, ...synonyms, ...searches],
    }
  })
  const achievements = Object.entries(program.achievements).map(([id, { kind, title }]): NamedPage => ({
    title: kind === 'exam' ? `${id}: ${title[language]}` : title[language],
    url: achievementLink(language, id),
    kind,
    code: id,
    names: title.en === title.ru ? [] : [title[other]],
  }))
  return [...pages, ...terms, ...achievements]
}
