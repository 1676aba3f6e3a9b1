/**
 * A field over a list of links, by the combobox pattern: the focus stays in the field, one of the links is active, and Enter
 * opens it. What Enter was pressed for before it is answered is remembered.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import type { answering } from './results.ts'
import { remember } from './start.ts'

export interface FieldParts {
  readonly input: HTMLInputElement
  readonly list: HTMLElement
  readonly status: HTMLElement
  /** Called when a link is followed in the page's place. */
  readonly onLeave?: () => void
  /** Called with each query that is answered. */
  readonly onQuery?: (query: string) => void
  /** Called with a query that has answers, once they are shown; with an empty one where there are none. */
  readonly onAnswers?: (query: string) => void
  /** So many pages are listed at most. */
  readonly most?: number
}

/** Takes over the field. Returns what answers its text, and `entered`: that, when Enter has been pressed for it. */
export function attach(
  { input, list, status, onLeave, onQuery, onAnswers, most }: FieldParts,
  prepare: typeof answering,
): { readonly answer: () => void; readonly enter: () => void } {
  /** What the list answers. */
  let shownFor: string | undefined
  /** What Enter was pressed for, while that was not answered yet. */
  let entered: string | undefined
  let active: HTMLAnchorElement | undefined
  /** Whether the active link was chosen, and is not only the first. */
  let isChosen = false

  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')]

  function activate(option: HTMLAnchorElement | undefined, chosen: boolean): void {
    if (active) active.ariaSelected = 'false'
    active = option
    isChosen = chosen && option !== undefined
    if (option) {
      option.ariaSelected = 'true'
      input.setAttribute('aria-activedescendant', option.id)
    } else input.removeAttribute('aria-activedescendant')
  }

  const answerTo = prepare(
    list,
    status,
    (shown) => {
      const all = options()
      const kept = isChosen ? all.find(({ href }) => href === active?.href) : undefined
      shownFor = input.value
      input.ariaExpanded = String(all.length > 0)
      list.hidden = all.length === 0
      onAnswers?.(shown === 'answers' ? input.value : '')
      activate(kept ?? (shown === 'answers' ? all[0] : undefined), kept !== undefined)
      if (entered === input.value) {
        entered = undefined
        if (shown === 'answers') active?.click()
      }
    },
    most,
  )

  function answer(): void {
    onQuery?.(input.value)
    void answerTo(input.value)
  }

  function enter(): void {
    if (isChosen || shownFor === input.value) active?.click()
    else entered = input.value
  }

  function move(step: 1 | -1): void {
    const all = options()
    if (all.length === 0) return
    const place = active ? all.indexOf(active) : step === 1 ? -1 : 0
    activate(all.at((place + step) % all.length), true)
    active?.scrollIntoView({ block: 'nearest' })
  }

  input.addEventListener('input', () => {
    entered = undefined
    shownFor = undefined
    isChosen = false
    answer()
  })
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter') enter()
    else return
    event.preventDefault()
  })
  list.addEventListener('mousemove', ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLAnchorElement>('[role="option"]') : null
    if (option && option !== active) activate(option, true)
  })
  list.addEventListener('click', (event) => {
    const { target } = event
    const option = target instanceof Element ? target.closest<HTMLAnchorElement>('[role="option"]') : null
    if (!option) return
    const apart = event.ctrlKey || event.metaKey || event.shiftKey
    const { query } = option.dataset
    if (query !== undefined && !apart) {
      event.preventDefault()
      input.value = query
      input.dispatchEvent(new Event('input'))
      input.focus()
      return
    }
    const title = option.querySelector('.title')?.textContent ?? option.firstChild?.textContent ?? ''
    remember({ url: option.getAttribute('href')!, title })
    if (!apart) onLeave?.()
  })
  return { answer, enter }
}
