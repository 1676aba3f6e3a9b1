import { useStore } from '@nanostores/preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { daysOfChanges, type CompetencyTracks } from './status-changes.ts'
import { useCalculator } from '../workspace/context.ts'

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** The changes of a chart as one stop of the keyboard: the arrow keys go from one to the next by their days. */
export function useMarks(rows: readonly CompetencyTracks[]) {
  const { day } = useCalculator()
  const on = useStore(day.$day)
  const chart = useRef<HTMLDivElement>(null)
  const order = useMemo(() => daysOfChanges(rows).flatMap(({ turns }) => turns), [rows])
  const [focused, setFocused] = useState<string | null>(null)
  /** Whose card is open: of the mark that has the focus, and of the one under the pointer, which goes before it. */
  const [opened, open] = useState<string | null>(null)
  const [pointed, point] = useState<string | null>(null)
  const next = order.find((turn) => turn.on > on) ?? order.at(-1)
  const entry = order.find(({ id }) => id === focused) ?? next
  const close = () => {
    open(null)
    point(null)
  }
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    const at = order.findIndex(({ id }) => id === focused)
    const to = at < 0 ? undefined : order[steps[event.key]?.(at, order.length) ?? -1]
    if (!to || (event.target as Element).closest('[data-turn]') === null) return
    event.preventDefault()
    point(null)
    chart.current?.querySelector<SVGElement>(`[data-turn="${to.id}"]`)?.focus()
  }
  const focus = (id: string) => {
    setFocused(id)
    open(id)
  }
  const blur = () => open(null)
  /** The page may scroll a row from under a pointer that rests: only a mark that was pointed at loses its card. */
  const leave = () => {
    if (pointed !== null) close()
  }
  return { chart, entry: entry?.id, shown: pointed ?? opened, move, focus, blur, point, leave }
}
export type ChartMarks = Omit<ReturnType<typeof useMarks>, 'chart' | 'move'>
