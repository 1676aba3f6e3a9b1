/** Opens and closes the search. What answers a query is loaded with the first use. */
import { addAnswersSheet } from './answers-sheet.ts'
import type * as results from './results.ts'

type Field = ReturnType<typeof results.attach>

const dialog = document.querySelector<HTMLDialogElement>('#search')
const opener = document.querySelector<HTMLButtonElement>('.search-opener')
const input = dialog?.querySelector('input')
const list = dialog?.querySelector<HTMLElement>('.search-answers')
const status = dialog?.querySelector<HTMLElement>('[role="status"]')

/** The names come first, the others as soon as the line has room for them: a round trip later. */
const headStart = 100

if (dialog && opener && input && list && status) {
  /** Asks for the files of the index while the module that reads them is still on its way. */
  const requests = (): Parameters<typeof results.takeOver>[0] => {
    const { lang } = document.documentElement
    const room = new Promise((settle) => {
      setTimeout(settle, headStart)
    })
    return Object.fromEntries(
      ['names', 'text', 'facts'].map((kind) => {
        const file = `${lang}.${kind}`
        const ask = () => fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/search/${file}`)
        const request = kind === 'names' ? ask() : room.then(ask)
        // Who reads it hears of a failure.
        request.catch(() => undefined)
        return [file, request]
      }),
    )
  }
  const load = async (): Promise<Field> => {
    const files = requests()
    addAnswersSheet()
    const { takeOver, warm, attach, answering } = await import('./results.ts')
    takeOver(files)
    warm()
    return attach({ input, list, status, onLeave: () => dialog.close() }, answering)
  }

  let loading: Promise<void> | undefined
  let field: Field | undefined
  /** The query for which Enter was pressed before anything could answer. */
  let entered: string | undefined
  const prepare = (): void => {
    loading ??= load().then(
      (loaded) => {
        field = loaded
        if (!dialog.open) return
        field.answer()
        if (entered === input.value) field.enter()
      },
      () => {
        loading = undefined
        status.textContent = status.dataset['failed'] ?? ''
      },
    )
  }
  const open = (): void => {
    if (!dialog.open) dialog.showModal()
    input.select()
    prepare()
    field?.answer()
  }

  opener.disabled = false
  opener.addEventListener('pointerenter', prepare)
  opener.addEventListener('focus', prepare)
  opener.addEventListener('click', open)
  input.addEventListener('input', prepare)
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('.search-close'))) dialog.close()
  })
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    // In a search field the browser would only empty it.
    if (event.key === 'Escape') dialog.close()
    else if (event.key === 'Enter' && event.target === input && !field) entered = input.value
    else return
    event.preventDefault()
  })
  document.addEventListener('keydown', (event) => {
    const { code, ctrlKey, metaKey, altKey } = event
    const key = event.key.toLowerCase()
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
    // By the sign, or by the place of the key where the layout gives another script, and for / the Russian full stop.
    const find = key === 'k' || (code === 'KeyK' && !/^[a-z]$/.test(key))
    const slash = key === '/' || (code === 'Slash' && (key === '.' || key > '\x7f'))
    const asked = ctrlKey || metaKey ? find && !altKey : slash && !altKey && !typing
    if (!asked || document.querySelector('dialog[open]:not(#search)')) return
    event.preventDefault()
    open()
  })
}
