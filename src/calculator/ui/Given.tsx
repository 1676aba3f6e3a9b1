import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { GivenContext, type Surroundings } from './context.ts'
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
  const everyone = useStore(calculator.people.$everyone)
  const given = useMemo(
    () => ({ ...surroundings, names: createNames(calculator.program, messages, everyone) }),
    [everyone],
  )
  return <GivenContext.Provider value={given}>{children}</GivenContext.Provider>
}
