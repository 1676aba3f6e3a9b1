/** Where the months, their trailing sum and the thresholds are drawn: shares of the width, pixels of the height. */
import type { Level } from '../../engine/program/index.ts'
import type { MonthRow } from './month-rows.ts'

export interface Reached {
  readonly level: Level
  readonly amount: number
}
export interface MonthBar {
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
}
export interface Stroke {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}
export interface SumLine extends Reached {
  readonly y: number
  /** The middle of its label, which keeps its distance from the others. */
  readonly labelY: number
}
export interface Drawn {
  readonly bars: readonly MonthBar[]
  readonly steps: readonly Stroke[]
  readonly lines: readonly SumLine[]
}

const barShare = 0.6

/** Places as near to the wanted ones as the distance allows; the wanted ones ascend. */
function apart(wanted: readonly number[], distance: number, end: number): number[] {
  const down: number[] = []
  for (const place of wanted) down.push(Math.max(place, (down.at(-1) ?? -Infinity) + distance))
  let limit = end
  return down
    .toReversed()
    .map((place) => {
      const kept = Math.min(place, limit)
      limit = kept - distance
      return kept
    })
    .toReversed()
}

function stepsOf(rows: readonly MonthRow[], yOf: (amount: number) => number): Stroke[] {
  return rows.flatMap(({ sum }, index) => {
    if (sum === null) return []
    const [x1, x2, y] = [index / rows.length, (index + 1) / rows.length, yOf(sum)]
    const before = rows[index - 1]?.sum ?? null
    const rise = before === null || before === sum ? [] : [{ x1, x2: x1, y1: yOf(before), y2: y }]
    return [...rise, { x1, x2, y1: y, y2: y }]
  })
}

/** All on one scale from zero to the greatest of them; labels stand `distance` apart. */
export function drawMonths(
  rows: readonly MonthRow[],
  thresholds: readonly Reached[],
  height: number,
  distance: number,
): Drawn {
  const amounts = rows.flatMap(({ amount, sum }) => [amount ?? 0, sum ?? 0])
  const top = Math.max(...amounts, ...thresholds.map(({ amount }) => amount)) || 1
  const yOf = (amount: number) => height * (1 - amount / top)
  const sorted = thresholds.toSorted((a, b) => b.amount - a.amount)
  const labels = apart(
    sorted.map(({ amount }) => yOf(amount)),
    distance,
    height,
  )
  return {
    bars: rows.flatMap(({ amount }, index) => {
      if (!amount) return []
      const y = yOf(amount)
      const x = (index + (1 - barShare) / 2) / rows.length
      return [{ x, width: barShare / rows.length, y, height: height - y }]
    }),
    steps: stepsOf(rows, yOf),
    lines: sorted.map((line, index) => ({ ...line, y: yOf(line.amount), labelY: labels[index]! })),
  }
}
