import type { AnniversaryDay } from './days.ts'

/** Units of the drawing for one day, and between the baselines of two labels. */
const dayHeight = 5.5
const labelHeight = 40

export interface Mark extends AnniversaryDay {
  /** Where the day lies on the line. */
  readonly y: number
  /** The height of its label: that of the day, or lower where the label before it needs the room. */
  readonly labelY: number
}

/** The days on a line from top to bottom, true to scale, each with room for its label. */
export function marksOf(days: readonly AnniversaryDay[], top: number): readonly Mark[] {
  const [first] = days
  const marks: Mark[] = []
  for (const day of days) {
    const y = top + (day.offset - (first?.offset ?? 0)) * dayHeight
    const free = (marks.at(-1)?.labelY ?? -Infinity) + labelHeight
    marks.push({ ...day, y, labelY: Math.max(y, free) })
  }
  return marks
}
