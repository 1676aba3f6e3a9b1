import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { FieldDraftsContext, useMessages } from '../kit/context.ts'
import { createAnnouncer } from '../levels/index.ts'
import { createPeopleList } from '../people/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { CalculatorContext, NamesContext } from '../workspace/context.ts'
import { createNames } from './names.ts'

interface ProviderProps {
  readonly calculator: Calculator
  readonly children: ComponentChildren
}

/** Gives everything beneath it one calculator, the names of its people, and its fields their drafts. */
export function Provider({ calculator, children }: ProviderProps) {
  const messages = useMessages()
  const names = useMemo(
    () => createNames(calculator.program, messages, calculator.of(createPeopleList).listed),
    [calculator, messages],
  )
  const drafts = useMemo(() => {
    const { $drafts, draft } = calculator.history
    return { $drafts, draft, sayProblem: calculator.of(createAnnouncer).sayProblem }
  }, [calculator])
  return (
    <CalculatorContext.Provider value={calculator}>
      <NamesContext.Provider value={names}>
        <FieldDraftsContext.Provider value={drafts}>{children}</FieldDraftsContext.Provider>
      </NamesContext.Provider>
    </CalculatorContext.Provider>
  )
}
