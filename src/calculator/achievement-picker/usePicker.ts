/**
 * The keyboard and the ARIA attributes of an editable combobox with a list (ARIA Authoring Practices, list autocomplete).
 * Its state is read when a key is pressed, not when the list was last drawn: fast typing is ahead of the drawing.
 */
import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { DraftProblem } from '../kit/drafts/draft.ts'
import { createSearch, type FoundAchievement } from '../workspace/achievement-search.ts'
import { createPicker } from './picker.ts'
import { useCalculator } from '../workspace/context.ts'
import { useFocus } from '../kit/focus.ts'

interface PickerOptions {
  readonly id: string
  readonly isOfEdition: boolean
  readonly isHeld: (found: FoundAchievement) => boolean
  readonly choose: (found: FoundAchievement) => void
  readonly report: (problem: DraftProblem | null) => void
}

export function usePicker({ id, isOfEdition, isHeld, choose, report }: PickerOptions) {
  const { history, of } = useCalculator()
  const { $search, fetchTitles } = of(createSearch)
  const picker = useMemo(() => {
    const search = (text: string) =>
      $search
        .get()(text)
        .filter(({ achievement }) => achievement !== undefined || !isOfEdition)
    return createPicker(id, history, search)
  }, [history, id, isOfEdition, $search])
  const { isOpen, active, text, options } = useStore(picker.$state)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const focus = useFocus()
  const optionId = (index: number) => `${id}/option/${index}`

  useEffect(() => focus.register(id, () => input.current?.focus()), [focus, id])
  useEffect(fetchTitles, [fetchTitles])
  useEffect(() => $search.listen(picker.searchAgain), [$search, picker])
  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  useEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  function type(text: string) {
    fetchTitles()
    report(null)
    picker.type(text)
  }
  function pick(found: FoundAchievement | undefined) {
    if (!found || isHeld(found)) return
    choose(found)
    report(null)
    picker.clear()
    input.current?.focus()
  }
  const complain = () => report(picker.problem())
  function enter() {
    const { active, options } = picker.$state.get()
    if (options[active]) pick(options[active])
    else complain()
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => picker.move(1),
    ArrowUp: () => picker.move(-1),
    Enter: enter,
    Escape: () => (picker.$state.get().isOpen ? picker.close() : type('')),
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
      'aria-expanded': options.length > 0,
      'aria-controls': `${id}/options`,
      'aria-activedescendant': options[active] ? optionId(active) : undefined,
      onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => type(currentTarget.value),
      onClick: picker.open,
      onBlur: () => {
        picker.close()
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
      ref: list,
      id: `${id}/options`,
      role: 'listbox',
      // Where it scrolls, the browser would stop there with Tab.
      tabIndex: -1,
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
