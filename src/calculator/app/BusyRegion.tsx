import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useCalculator } from '../workspace/context.ts'

/** What follows from the data, and says so while it is still behind them. */
export function BusyRegion({ className, children }: { className: string; children: ComponentChildren }) {
  const { deferred } = useCalculator()
  return (
    <div class={className} aria-busy={useStore(deferred.$isBehind)}>
      {children}
    </div>
  )
}
