/** Answers what is typed in the search dialog. Loaded when the search is about to be used. */
import type { Language } from '../engine/program/index.ts'
import { isLanguage, mainLanguage, otherLanguages } from '../language/languages.ts'
import { isMeant, joinAnswers, type FoundAnswer, type SearchAnswer } from './answers.ts'
import { meaning } from './names.ts'
import { loadCodes, loadIndex, type NameIndex } from './index-file.ts'
import { loadPagefind, pagesWith, type FoundPage } from './pagefind.ts'
import { searchable } from './query.ts'
import { showAnswers } from './render-answers.ts'
import { searchDialogMessages } from './messages/index.ts'

const listed = 12

/** Pages of the full text that are weighed together with the names. */
const weighed = 20

const sectionsOfPage = 2
const { lang } = document.documentElement
const language = isLanguage(lang) ? lang : mainLanguage
const text = searchDialogMessages[language]

/** Typing on within this time asks the full text once. */
const pause = 90

const wait = (time: number): Promise<void> =>
  new Promise((settle) => {
    setTimeout(settle, time)
  })

const answerOf = (page: FoundPage, index: NameIndex): SearchAnswer => ({
  url: page.url,
  title: index.at(page.url)?.title ?? page.meta.title ?? page.url,
  kind: index.at(page.url)?.kind,
  excerpt: page.excerpt,
  sections: page.sub_results
    .filter(({ url }) => url.includes('#') && !url.endsWith('#_top'))
    .slice(0, sectionsOfPage)
    .map(({ title, url }) => ({ title, url })),
})

async function fullText(query: string, index: NameIndex): Promise<FoundAnswer[]> {
  const pages = await pagesWith(searchable(query), weighed)
  return pages.map(({ page, has }) => ({ answer: answerOf(page, index), has }))
}

/** What the query finds, as it becomes known: codes, then names, then the full text with them. */
async function* answers(query: string): AsyncGenerator<readonly SearchAnswer[], void, undefined> {
  const codes = await loadCodes(language)
  const coded = codes.find(query)
  if (coded.length > 0) yield joinAnswers(meaning(coded), [])
  const index = await loadIndex(language)
  const names = index.find(query)
  // Only what stays first whatever the full text says: nothing moves under a finger.
  const meant = names.named.filter(isMeant)
  if (meant.length > 0) yield joinAnswers({ named: meant, pages: new Map() }, [])
  await wait(pause)
  yield joinAnswers(names, await fullText(query, index))
}

/** What the query finds in the first other language that has an answer. */
async function answersAbroad(
  query: string,
): Promise<{ answers: readonly SearchAnswer[]; heading: string; language: Language } | undefined> {
  for (const other of otherLanguages(language)) {
    const index = await loadIndex(other)
    const answers = joinAnswers(index.find(query), []).slice(0, listed)
    if (answers.length > 0) return { answers, heading: text.inLanguage[other], language: other }
  }
  return undefined
}

/** Prepares the answering of queries. A later call takes over from an earlier one that is still waiting. */
export function answering(list: HTMLElement, status: HTMLElement): (query: string) => Promise<void> {
  let latest = 0
  return async (query) => {
    const turn = ++latest
    const isLatest = () => turn === latest
    const settle = (said: string) => {
      status.textContent = said
      list.ariaBusy = 'false'
    }
    if (query.trim() === '') {
      list.replaceChildren()
      settle(text.hint)
      return
    }
    if (list.childElementCount === 0) status.textContent = text.searching
    try {
      let shown: readonly SearchAnswer[] = []
      for await (const known of answers(query)) {
        if (!isLatest()) return
        shown = known.slice(0, listed)
        showAnswers(list, shown, text)
      }
      const code = (await loadCodes(language)).unnamed(query)
      const tell = (found: string) => settle(code === undefined ? found : `${text.unnamed(code)} ${found}`)
      if (shown.length > 0) {
        tell(text.found(shown.length))
        return
      }
      const abroad = await answersAbroad(query)
      if (!isLatest()) return
      showAnswers(list, abroad?.answers ?? [], text, abroad)
      tell(text.none(query.trim()))
    } catch {
      if (isLatest()) settle(text.failed)
    }
  }
}

/** Fetches the indexes ahead of the first query; a failure shows when one is typed. */
export function warm(): void {
  for (const loading of [loadCodes(language), loadIndex(language), loadPagefind()]) {
    loading.catch(() => undefined)
  }
}
