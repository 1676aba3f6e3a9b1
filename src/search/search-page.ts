/** The search on a page of its own: its address has the query, so that it can be passed on. */
import { addAnswersSheet } from './answers-sheet.ts'

const form = document.querySelector<HTMLFormElement>('.search-page')
const input = form?.querySelector('input')
const list = form?.querySelector<HTMLElement>('.search-answers')
const status = form?.querySelector<HTMLElement>('[role="status"]')
const full = document.querySelector<HTMLElement>('.search-full')

/** More than a dialog shows; all pages stand below. */
const most = 20

if (form && input && list && status && full) {
  /** The query goes along to the other languages. */
  const twins = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')]
  const write = (query: string): void => {
    const search = query === '' ? '' : `?q=${encodeURIComponent(query)}`
    history.replaceState(history.state, '', `${location.pathname}${search}`)
    for (const twin of twins) twin.search = search
  }
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  addAnswersSheet()
  Promise.all([import('./results.ts'), import('./full-text.ts')]).then(
    ([results, { fullTextIn }]) => {
      const showAll = fullTextIn(full)
      // The best answers are there without it.
      const onAnswers = (query: string) => void showAll(query).catch(() => undefined)
      results.warm()
      results.attach({ input, list, status, onQuery: write, onAnswers, most }, results.answering).answer()
    },
    () => {
      status.textContent = status.dataset['failed'] ?? ''
    },
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  // A link that only changes the query, and the way back.
  addEventListener('popstate', () => {
    input.value = new URLSearchParams(location.search).get('q') ?? ''
    input.dispatchEvent(new Event('input'))
  })
}

export {}
