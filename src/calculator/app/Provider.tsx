import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { FieldDraftsContext, useMessages } from '../kit/context.ts'
import { directoryOf } from '../people/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { CalculatorContext, NamesContext } from '../workspace/context.ts'
import { createNames } from './names.ts'
import { FocusContext } from '../kit/focus.ts'

interface ProviderProps {
  readonly calculator: Calculator
  readonly children: ComponentChildren
}

/** Gives everything beneath it one calculator, the names of its people, and its fields their drafts. */
export function Provider({ calculator, children }: ProviderProps) {
  const messages = useMessages()
  const people = useStore(calculator.result.$people)
  const names = useMemo(
    () => createNames(calculator.program, messages, directoryOf(people)),
    [calculator, messages, people],
  )
  const drafts = useMemo(() => {
    const { $drafts, draft } = calculator.history
    return { $drafts, draft }
  }, [calculator])
  return (
    <CalculatorContext.Provider value={calculator}>
      <NamesContext.Provider value={names}>
        <FocusContext.Provider value={calculator.view.focus}>
          <FieldDraftsContext.Provider value={drafts}>{children}</FieldDraftsContext.Provider>
        </FocusContext.Provider>
      </NamesContext.Provider>
    </CalculatorContext.Provider>
  )
}
