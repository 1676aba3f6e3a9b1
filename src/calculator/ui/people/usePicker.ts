/** The keyboard and the ARIA attributes of an editable combobox with a list (ARIA Authoring Practices, list autocomplete). */
import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DraftProblem } from '../../model/reasons.ts'
import type { Found } from '../../model/search.ts'
import { useCalculator } from '../context.ts'

interface PickerOptions {
  readonly id: string
  readonly isHeld: (found: Found) => boolean
  readonly choose: (found: Found) => void
  readonly report: (problem: DraftProblem | null) => void
}

export function usePicker({ id, isHeld, choose, report }: PickerOptions) {
  const { announcer, history, search } = useCalculator()
  const text = useStore(history.$drafts, { keys: [id] })[id] ?? ''
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const options = isOpen ? search(text) : []
  const optionId = (index: number) => `${id}/option/${index}`

  useEffect(() => {
    if (isOpen) document.getElementById(`${id}/options`)?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active])

  function type(text: string) {
    history.draft(id, text === '' ? undefined : text)
    report(null)
    setOpen(true)
    setActive(text === '' ? -1 : 0)
  }
  function pick(found: Found | undefined) {
    if (!found || isHeld(found)) return
    choose(found)
    type('')
    close()
    input.current?.focus()
  }
  function complain() {
    if (text.trim() === '') return
    const problem: DraftProblem =
      search(text).length === 0 ? { code: 'no-such-achievement', text } : { code: 'not-chosen' }
    report(problem)
    announcer.sayProblem(problem)
  }
  function close() {
    setOpen(false)
    setActive(-1)
  }
  const move = (by: number) => {
    const all = isOpen ? options.length : search(text).length
    setOpen(true)
    if (all > 0) setActive(active < 0 && by < 0 ? all - 1 : (active + by + all) % all)
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => (options[active] ? pick(options[active]) : complain()),
    Escape: () => (isOpen ? close() : type('')),
  }

  return {
    isOpen,
    options,
    input: {
      id,
      ref: input,
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      spellcheck: false,
      value: text,
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen && options.length > 0,
      'aria-controls': `${id}/options`,
      'aria-activedescendant': options[active] ? optionId(active) : undefined,
      onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => type(currentTarget.value),
      onClick: () => setOpen(true),
      onBlur: () => {
        close()
        complain()
      },
      onKeyDown: (event: KeyboardEvent) => {
        const act = keys[event.key]
        if (!act) return
        event.preventDefault()
        act()
      },
    },
    list: {
      id: `${id}/options`,
      role: 'listbox',
      // The focus stays in the field, so that a click is not a leaving of it.
      onMouseDown: (event: Event) => event.preventDefault(),
    },
    option: (index: number) =>
      ({
        id: optionId(index),
        role: 'option',
        'aria-selected': index === active,
        'aria-disabled': isHeld(options[index]!),
        onClick: () => pick(options[index]),
      }) as const,
  } as const
}
