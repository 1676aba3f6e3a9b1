/** Answers what is typed in the search dialog. Loaded when the search is about to be used. */
import type { Language } from '../../program/types.ts'
import { join, type Answer } from './answers.ts'
import { loadIndex, type Index } from './index-file.ts'
import { loadPagefind, type FoundPage } from './pagefind.ts'
import { searchable } from './query.ts'
import { showAnswers } from './show.ts'
import { searchWords } from './words.ts'

const listed = 12
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

async function fullText(query: string, index: Index): Promise<Answer[]> {
  const { results } = await (await loadPagefind()).search(searchable(query))
  const pages = await Promise.all(results.slice(0, listed).map((result) => result.data()))
  return pages.map((page) => answerOf(page, index))
}

/**
 * Shows what the query finds: names at once, the full text when it is there. A later call takes over from an earlier one
 * that is still waiting.
 */
export function answering(list: HTMLElement, status: HTMLElement): (query: string) => Promise<void> {
  let latest = 0
  return async (query) => {
    const turn = ++latest
    const isLatest = () => turn === latest
    if (query.trim() === '') {
      list.replaceChildren()
      status.textContent = words.hint
      return
    }
    if (list.childElementCount === 0) status.textContent = words.searching
    try {
      const index = await loadIndex(language)
      if (!isLatest()) return
      const named = index.find(query)
      if (named.length > 0) showAnswers(list, join(named, []).slice(0, listed), words)
      await wait(pause)
      if (!isLatest()) return
      const answers = join(named, await fullText(query, index)).slice(0, listed)
      if (!isLatest()) return
      if (answers.length > 0) {
        showAnswers(list, answers, words)
        status.textContent = words.found(answers.length)
        return
      }
      const abroad = join((await loadIndex(other)).find(query), []).slice(0, listed)
      if (!isLatest()) return
      showAnswers(list, abroad, words, { heading: words.inOther, language: other })
      status.textContent = words.none(query.trim())
    } catch {
      if (isLatest()) status.textContent = words.failed
    }
  }
}

/** Fetches both indexes ahead of the first query; a failure shows when one is typed. */
export function warm(): void {
  loadIndex(language).catch(() => undefined)
  loadPagefind().catch(() => undefined)
}
