/** Answers what is typed in the search dialog. Loaded when the search is about to be used. */
import type { Language } from '../engine/program/index.ts'
import { isMeant, join, type Answer, type FoundAnswer } from './answers.ts'
import { meaning } from './names.ts'
import { loadCodes, loadIndex, type Index } from './index-file.ts'
import { loadPagefind, pagesWith, type FoundPage } from './pagefind.ts'
import { searchable } from './query.ts'
import { showAnswers } from './render-answers.ts'
import { searchWords } from './search-messages.ts'

const listed = 12

/** Pages of the full text that are weighed together with the names. */
const weighed = 20

const sectionsOfPage = 2
const language: Language = document.documentElement.lang === 'ru' ? 'ru' : 'en'
const other: Language = language === 'ru' ? 'en' : 'ru'
const words = searchWords[language]

/** Typing on within this time asks the full text once. */
const pause = 90

const wait = (time: number): Promise<void> =>
  new Promise((settle) => {
    setTimeout(settle, time)
  })

const answerOf = (page: FoundPage, index: Index): Answer => ({
  url: page.url,
  title: index.at(page.url)?.title ?? page.meta.title ?? page.url,
  kind: index.at(page.url)?.kind,
  excerpt: page.excerpt,
  sections: page.sub_results
    .filter(({ url }) => url.includes('#') && !url.endsWith('#_top'))
    .slice(0, sectionsOfPage)
    .map(({ title, url }) => ({ title, url })),
})

async function fullText(query: string, index: Index): Promise<FoundAnswer[]> {
  const pages = await pagesWith(searchable(query), weighed)
  return pages.map(({ page, has }) => ({ answer: answerOf(page, index), has }))
}

/** What the query finds, as it becomes known: codes, then names, then the full text with them. */
async function* answers(query: string): AsyncGenerator<readonly Answer[], void, undefined> {
  const codes = await loadCodes(language)
  const coded = codes.find(query)
  if (coded.length > 0) yield join(meaning(coded), [])
  const index = await loadIndex(language)
  const names = index.find(query)
  // Only what stays first whatever the full text says: nothing moves under a finger.
  const meant = names.named.filter(isMeant)
  if (meant.length > 0) yield join({ named: meant, pages: new Map() }, [])
  await wait(pause)
  yield join(names, await fullText(query, index))
}

/** Shows what the query finds. A later call takes over from an earlier one that is still waiting. */
export function answering(list: HTMLElement, status: HTMLElement): (query: string) => Promise<void> {
  let latest = 0
  return async (query) => {
    const turn = ++latest
    const isLatest = () => turn === latest
    const settle = (text: string) => {
      status.textContent = text
      list.ariaBusy = 'false'
    }
    if (query.trim() === '') {
      list.replaceChildren()
      settle(words.hint)
      return
    }
    if (list.childElementCount === 0) status.textContent = words.searching
    try {
      let shown: readonly Answer[] = []
      for await (const known of answers(query)) {
        if (!isLatest()) return
        shown = known.slice(0, listed)
        showAnswers(list, shown, words)
      }
      const code = (await loadCodes(language)).unnamed(query)
      const tell = (found: string) => settle(code === undefined ? found : `${words.unnamed(code)} ${found}`)
      if (shown.length > 0) {
        tell(words.found(shown.length))
        return
      }
      const abroad = join((await loadIndex(other)).find(query), []).slice(0, listed)
      if (!isLatest()) return
      showAnswers(list, abroad, words, { heading: words.inOther, language: other })
      tell(words.none(query.trim()))
    } catch {
      if (isLatest()) settle(words.failed)
    }
  }
}

/** Fetches the indexes ahead of the first query; a failure shows when one is typed. */
export function warm(): void {
  for (const loading of [loadCodes(language), loadIndex(language), loadPagefind()]) {
    loading.catch(() => undefined)
  }
}
