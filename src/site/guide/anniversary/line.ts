import type { AnniversaryDay, AnniversaryEvent } from './days.ts'

/** Units of the drawing for one day, and between the baselines of two labels. */
const dayHeight = 5.5
const labelHeight = 40

/** The drawing's width, where its line runs, where labels start, and how much room they have. */
export const width = 288
export const axis = 22
export const labels = 54
export const labelWidth = width - labels

/** The next anniversary is too far away to stand on the line; what is lost is said of all that follows. */
export type LabelledEvent = Exclude<AnniversaryEvent, 'lost' | 'next'>
type LabelledDay = AnniversaryDay & { readonly event: LabelledEvent }

export type AnniversaryMark = LabelledDay & {
  /** Where the day lies on the line. */
  readonly y: number
  /** The height of its label: that of the day, or lower where the label before it needs the room. */
  readonly labelY: number
}

const isLabelled = (day: AnniversaryDay): day is LabelledDay => day.event !== 'lost' && day.event !== 'next'

/** Places the labelled days on a line from top to bottom, true to scale, each with room for its label. */
export function marksOf(days: readonly AnniversaryDay[], top: number): readonly AnniversaryMark[] {
  const [first] = days
  const marks: AnniversaryMark[] = []
  for (const day of days.filter(isLabelled)) {
    const y = top + (day.offset - (first?.offset ?? 0)) * dayHeight
    const free = (marks.at(-1)?.labelY ?? -Infinity) + labelHeight
    marks.push({ ...day, y, labelY: Math.max(y, free) })
  }
  return marks
}
