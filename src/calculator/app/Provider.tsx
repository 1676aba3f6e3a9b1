import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { GivenContext, type Surroundings } from '../workspace/context.ts'
import { createNames } from './names.ts'

/** Gives everything beneath it one calculator, its language and the names of its people. */
export function Given({
  surroundings,
  children,
}: {
  surroundings: Surroundings
  children: ComponentChildren
}) {
  const { calculator, messages } = surroundings
  const given = useMemo(
    () => ({ ...surroundings, names: createNames(calculator.program, messages, calculator.roster.listed) }),
    [],
  )
  return <GivenContext.Provider value={given}>{children}</GivenContext.Provider>
}
