/** Answers what is typed in the search. Loaded when the search is about to be used. */
import type { Language } from '../engine/program/index.ts'
import { isLanguage, mainLanguage, otherLanguages } from '../language/languages.ts'
import { pageLink } from '../language/links.ts'
import { finderOf, type Found } from './finder.ts'
import { loadFacts, loadNames, loadText } from './index-file.ts'
import { searchDialogMessages } from './messages/index.ts'
import type { NamedPage } from './names.ts'
import { answerGroups, linkGroups } from './render-answers.ts'
import { indexesOf, startOf } from './start.ts'

export { attach } from './combobox.ts'
export { takeOver } from './index-file.ts'

const { lang } = document.documentElement
const language = isLanguage(lang) ? lang : mainLanguage
const text = searchDialogMessages[language]

/** So many pages are listed in the dialog. */
const listed = 12

/** Of fewer letters nothing can be expected yet. */
const shortest = 3

/** Whoever has not typed on for this time, in milliseconds, waits for an answer. */
const pause = 300

const wait = (time: number): Promise<void> =>
  new Promise((settle) => {
    setTimeout(settle, time)
  })

/** Where a reader looks whose code no requirement names. */
const forUnnamedCodes = ['achievements', 'faq#newer-exam', 'sources']

interface Search {
  readonly pages: readonly NamedPage[]
  readonly find: (query: string, most: number) => Found
}

const finderIn = async (of: Language, isWhole: boolean): Promise<Search> => {
  const { pages, abbreviations } = await loadNames(of)
  const whole = isWhole ? await Promise.all([loadText(of), loadFacts(of)]) : undefined
  const find = finderOf({
    pages,
    kindNames: searchDialogMessages[of].kind,
    abbreviations,
    forUnnamedCodes: forUnnamedCodes.map((place) => pageLink(of, ...(place.split('#') as [string, string?]))),
    ...(whole && { text: whole[0], facts: whole[1] }),
  })
  return { pages, find }
}

const preparing = new Map<string, Promise<Search>>()

/** Prepares the search by names alone or by all that is known, once. A failure may be tried again. */
function prepared(of: Language, isWhole: boolean): Promise<Search> {
  const key = `${of} ${isWhole}`
  const known = preparing.get(key)
  if (known) return known
  const search = finderIn(of, isWhole).catch((error: unknown) => {
    preparing.delete(key)
    throw error
  })
  preparing.set(key, search)
  search.then(
    (ready) => readyOf.set(key, ready),
    () => undefined,
  )
  return search
}

/** Those that are ready answer at once. */
const readyOf = new Map<string, Search>()

const searchLink = (of: Language, query: string): string =>
  `${pageLink(of, 'search')}?q=${encodeURIComponent(query)}`

/** What the query finds in the first other language that has an answer. */
async function abroad(query: string): Promise<readonly HTMLElement[]> {
  for (const other of otherLanguages(language)) {
    const { find } = await prepared(other, false)
    const { answers } = find(query, listed)
    const heading = text.inLanguage[other]
    if (answers.length > 0) return answerGroups(answers, text, { heading, language: other })
  }
  return []
}

/** Where to look when nothing is found: near words, the lists, the other languages. */
const helpFor = (query: string, { near }: Found, pages: readonly NamedPage[]): readonly HTMLElement[] =>
  linkGroups([
    {
      heading: text.near,
      links: near.map((word) => ({ url: searchLink(language, word), title: word, query: word })),
    },
    {
      heading: text.tryThese,
      links: [
        ...indexesOf(language, pages),
        ...otherLanguages(language).map((other) => ({
          url: searchLink(other, query),
          title: text.elsewhere[other],
        })),
      ],
    },
  ])

/** What is said over the answers. */
function said(query: string, found: Found): string {
  const { answers, total, retyped, unnamedCode, unknown } = found
  return [
    ...(retyped === undefined ? [] : [text.retyped(retyped)]),
    ...(unnamedCode === undefined ? [] : [text.unnamed(unnamedCode)]),
    ...(unknown.length > 0 ? [text.unknown(unknown)] : []),
    ...(unnamedCode === undefined && answers.length === 0 ? [text.none(query.trim())] : []),
    ...(answers.length > 0 && unnamedCode === undefined
      ? [total > answers.length ? text.bestOf(answers.length, total) : text.found(total)]
      : []),
  ].join(' ')
}

/** What the list shows: answers, of which Enter opens the active one, or links of which none is. */
export type Shown = 'answers' | 'links'

/**
 * Prepares the answering of queries: the list shows what is certain as soon as it is known, and the rest with it later. A
 * later call takes over from an earlier one that is still waiting.
 * @param onShown called whenever the list shows what answers the query and what comes first stays first
 */
export function answering(
  list: HTMLElement,
  status: HTMLElement,
  onShown: (shown: Shown) => void = () => undefined,
  most = listed,
): (query: string) => Promise<void> {
  let latest = 0
  return async (query) => {
    const turn = ++latest
    const isLatest = () => turn === latest
    const show = (shown: Shown, groups: readonly HTMLElement[], message?: string) => {
      list.replaceChildren(...groups)
      list.scrollTop = 0
      if (message !== undefined) {
        status.textContent = message
        list.ariaBusy = 'false'
      }
      onShown(shown)
    }
    const answersOf = (found: Found): readonly HTMLElement[] => [
      ...answerGroups(found.answers, text),
      ...(found.total > found.answers.length && most === listed
        ? linkGroups([
            {
              heading: text.others,
              links: [{ url: searchLink(language, query), title: text.all(found.total) }],
            },
          ])
        : []),
    ]
    const byNames = async (): Promise<Search> =>
      readyOf.get(`${language} false`) ?? (await prepared(language, false))
    try {
      if (query.trim() === '') {
        status.textContent = text.hint
        const { pages } = readyOf.get(`${language} true`) ?? (await byNames())
        if (isLatest()) show('links', linkGroups(startOf(language, pages)), text.hint)
        return
      }
      list.ariaBusy = 'true'
      let search = readyOf.get(`${language} true`)
      let note = ''
      if (!search) {
        status.textContent = text.searching
        const names = await byNames()
        if (!isLatest()) return
        const sure = names.find(query, most)
        // Only what stays first whatever the full text says: nothing moves under a finger.
        if (sure.certain > 0) show('answers', answerGroups(sure.answers.slice(0, sure.certain), text))
        search = await prepared(language, true).catch(() => {
          note = `${text.namesOnly} `
          return names
        })
        if (!isLatest()) return
      }
      const found = search.find(query, most)
      if (found.answers.length > 0) {
        show('answers', answersOf(found), note + said(query, found))
        return
      }
      if (query.trim().length < shortest) {
        show('links', linkGroups(startOf(language, search.pages)), text.hint)
        return
      }
      const help = helpFor(query, found, search.pages)
      show('links', help, note + said(query, found))
      // Another language is fetched for what stays in the field, not for what is on its way to something else.
      await wait(pause)
      if (!isLatest()) return
      const elsewhere = await abroad(query).catch(() => [])
      if (isLatest() && elsewhere.length > 0) show('answers', [...elsewhere, ...help])
    } catch {
      if (!isLatest()) return
      status.textContent = text.failed
      list.ariaBusy = 'false'
    }
  }
}

/** Prepares the indexes ahead of the first query; a failure shows when one is typed. */
export function warm(): void {
  for (const isWhole of [false, true]) prepared(language, isWhole).catch(() => undefined)
}
