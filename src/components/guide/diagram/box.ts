import { linesOf } from './lines.ts'

/** Sizes in units of the drawing; one unit is one pixel at the width of the smallest screen. */
export const titleSize = 14
export const detailSize = 12.5
export const lineHeight = 17
const padding = 10

export interface BoxLabel {
  readonly title: string
  readonly detail: string
}

/** A rectangle with a title and a smaller text beneath, both in lines. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly title: readonly string[]
  readonly detail: readonly string[]
}

/** A box as high as its text. */
export function boxOf(x: number, y: number, width: number, { title, detail }: BoxLabel): Box {
  const inner = width - 2 * padding
  const titleLines = linesOf(title, inner, titleSize)
  const detailLines = linesOf(detail, inner, detailSize)
  const height = 2 * padding + lineHeight * (titleLines.length + detailLines.length)
  return { x, y, width, height, title: titleLines, detail: detailLines }
}

/** The same boxes, all as high as the highest: for those that stand side by side. */
export function evenHeights<Boxes extends readonly Box[]>(boxes: Boxes): { [Index in keyof Boxes]: Box } {
  const height = Math.max(...boxes.map((box) => box.height))
  return boxes.map((box) => ({ ...box, height })) as { [Index in keyof Boxes]: Box }
}

export const bottomOf = ({ y, height }: Box): number => y + height
export const middleOf = ({ x, width }: Box): number => x + width / 2
