/** Opens and closes the search and moves through its results. What answers a query is loaded with the first use. */
type Answer = (query: string) => Promise<void>

const dialog = document.querySelector<HTMLDialogElement>('#search')
const opener = document.querySelector<HTMLButtonElement>('.search-opener')
const input = dialog?.querySelector('input')
const list = dialog?.querySelector<HTMLElement>('.search-answers')
const status = dialog?.querySelector<HTMLElement>('[role="status"]')

if (dialog && opener && input && list && status) {
  let answer: Promise<Answer> | undefined
  const warm = (): Promise<Answer> =>
    (answer ??= import('./results.ts').then((results) => {
      results.warm()
      return results.answering(list, status)
    }))
  /** Ahead of use: a failure shows when something is typed. */
  const prepare = (): void => {
    warm().catch(() => {
      answer = undefined
    })
  }
  const open = (): void => {
    if (!dialog.open) dialog.showModal()
    input.select()
    prepare()
  }
  const links = (): HTMLAnchorElement[] => [...list.querySelectorAll('a')]

  opener.disabled = false
  opener.addEventListener('pointerenter', prepare)
  opener.addEventListener('focus', prepare)
  opener.addEventListener('click', open)
  input.addEventListener('input', () => {
    list.ariaBusy = 'true'
    warm()
      .then((show) => show(input.value))
      .catch(() => {
        answer = undefined
        status.textContent = status.dataset['failed'] ?? ''
      })
  })
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a, .search-close'))) dialog.close()
  })
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const all = links()
    const place = all.indexOf(document.activeElement as HTMLAnchorElement)
    // In a search field the browser would only empty it.
    if (event.key === 'Escape') dialog.close()
    else if (event.key === 'Enter' && event.target === input) all[0]?.click()
    else if (event.key === 'ArrowDown') all[Math.min(place + 1, all.length - 1)]?.focus()
    else if (event.key === 'ArrowUp' && place > 0) all[place - 1]?.focus()
    else if (event.key === 'ArrowUp' && place === 0) input.focus()
    else return
    event.preventDefault()
  })
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
    const asked = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing)
    if (!asked || document.querySelector('dialog[open]:not(#search)')) return
    event.preventDefault()
    open()
  })
}

export {}
