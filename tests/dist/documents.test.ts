/** Every rule leads to its document at its commit, and every document has its entry among the sources. */
import { expect, test } from 'vitest'
import { documentLinks } from '../../src/language/document-links.ts'
import { languageCodes, mainLanguage } from '../../src/language/languages.ts'
import { achievementLink, competencyLink, metricLink, pageLink } from '../../src/language/links.ts'
import type { Language } from '../../src/engine/program/types.ts'
import { pages, type Page } from '../support/dist.ts'
import type { Element } from '../support/html.ts'
import { program } from '../support/program.ts'

const { documents } = program

const isWithin = (element: Element | undefined, around: Element): boolean =>
  element !== undefined && (element === around || isWithin(element.parent, around))

interface Note {
  readonly page: Page
  readonly element: Element
  readonly links: readonly Element[]
  /** The document to whose entry it leads. */
  readonly id: string
}

const hrefOf = ({ attributes }: Element): string => attributes.get('href') ?? ''

const notesOf = (page: Page): readonly Note[] =>
  page.elements
    .filter(({ name, attributes }) => name === 'small' && attributes.get('class') === 'source')
    .map((element) => {
      const links = page.elements.filter((each) => each.name === 'a' && isWithin(each, element))
      const id = links
        .map(hrefOf)
        .find((href) => href.startsWith(pageLink(page.language, 'sources', '')))
        ?.split('#')[1]
      return { page, element, links, id: id ?? '' }
    })

/** The history says of an event that no document is known. */
const undocumented = program.history?.filter(({ document }) => !(document in documents)).length ?? 0

const allNotes = pages.flatMap(notesOf)
const notes = allNotes.filter(({ links }) => links.length > 0)

const pageAt = (path: string): Page => {
  const [address] = path.split('#')
  const page = pages.find((each) => each.path === address)
  if (!page) throw new Error(`No page at ${path}.`)
  return page
}

/** The addresses that a note of a document has to lead to, in a language. */
function addressesFor(id: string, language: Language): readonly string[] {
  const { address, original } = documentLinks(documents[id]!)
  if (original === undefined) return [address]
  return language === mainLanguage ? [original] : [address, original]
}

test('every note names a document in the words of its page, and leads to the version that was read', () => {
  expect(notes.length).toBeGreaterThan(0)
  const wrong = notes.filter(({ page: { language }, element, links, id }) => {
    const document = documents[id]
    if (!document) return true
    const reached = new Set(links.map(hrefOf))
    return !(
      element.text.includes(document.title[language]) &&
      addressesFor(id, language).every((address) => reached.has(address))
    )
  })
  expect(wrong.map(({ page, element }) => `${page.path}: ${element.text}`)).toEqual([])
})

test('every file is named at one commit', () => {
  const loose = Object.values(documents)
    .flatMap((document) => ('address' in document ? [] : Object.values(documentLinks(document))))
    .filter(
      (address) =>
        !/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/blob\/[0-9a-f]{40}\/\S+\.md\?plain=1$/.test(address),
    )
  expect(loose).toEqual([])
})

test('only an event of the history has no document', () => {
  const without = allNotes.filter(({ links }) => links.length === 0)
  expect(without.map(({ page }) => page.path).sort()).toEqual(
    languageCodes
      .flatMap((language) => Array.from({ length: undocumented }, () => pageLink(language, 'sources')))
      .sort(),
  )
})

test('what is not of the edition’s time is said to be so at the rule', () => {
  const { later, withdrawn } = {
    later: { en: 'later than this edition', ru: 'позже этой редакции' },
    withdrawn: { en: 'withdrawn before this edition', ru: 'отозван до этой редакции' },
  }
  const silent = notes.filter(({ page, element, id }) => {
    const { status } = documents[id]!
    return (
      element.text.includes(later[page.language]) !== (status === 'later') ||
      element.text.includes(withdrawn[page.language]) !== (status === 'withdrawn')
    )
  })
  expect(silent.map(({ page, element }) => `${page.path}: ${element.text}`)).toEqual([])
})

test.each(languageCodes)(
  'the page of each competency, achievement and figure leads to its documents, %s',
  (language) => {
    const idsOn = (path: string) => new Set(notesOf(pageAt(path)).map(({ id }) => id))
    const namedBy = (what: string) =>
      Object.values(program.competencies)
        .filter(({ paths }) => JSON.stringify(paths).includes(`"${what}"`))
        .map(({ source }) => source.document)
    const expected: readonly (readonly [string, readonly string[]])[] = [
      ...Object.entries(program.competencies).map(
        ([id, { source }]) => [competencyLink(language, id), [source.document]] as const,
      ),
      ...Object.keys(program.achievements).map((id) => [achievementLink(language, id), namedBy(id)] as const),
      ...Object.keys(program.metrics).map((id) => [metricLink(language, id), namedBy(id)] as const),
    ]
    const missing = expected.flatMap(([path, ids]) =>
      ids.filter((id) => !idsOn(path).has(id)).map((id) => `${path} lacks ${id}`),
    )
    expect(expected.every(([, ids]) => ids.length > 0)).toBe(true)
    expect(missing).toEqual([])
  },
)

test.each(languageCodes)('every document has an entry that leads to all its versions, %s', (language) => {
  const { elements } = pageAt(pageLink(language, 'sources'))
  const entries = Object.entries(documents).map(([id, document]) => {
    const entry = elements.find(({ attributes }) => attributes.get('id') === id)
    const links = entry
      ? elements.filter((each) => each.name === 'a' && isWithin(each, entry)).map(hrefOf)
      : []
    return {
      id,
      title: entry?.text.includes(document.title[language]),
      lacks: Object.values(documentLinks(document)).filter((address) => !links.includes(address)),
    }
  })
  expect(entries).toEqual(Object.keys(documents).map((id) => ({ id, title: true, lacks: [] })))
})

test.each(languageCodes)('every entry is named where a rule or an event stands, %s', (language) => {
  const named = new Set(notes.filter(({ page }) => page.language === language).map(({ id }) => id))
  expect(Object.keys(documents).filter((id) => !named.has(id))).toEqual([])
})
