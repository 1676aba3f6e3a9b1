import { wrapText } from './lines.ts'

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
export interface BoxShape {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly title: readonly string[]
  readonly detail: readonly string[]
}

/** Makes a box as high as its text. */
export function boxOf(x: number, y: number, width: number, { title, detail }: BoxLabel): BoxShape {
  const inner = width - 2 * padding
  const titleLines = wrapText(title, inner, titleSize)
  const detailLines = wrapText(detail, inner, detailSize)
  const height = 2 * padding + lineHeight * (titleLines.length + detailLines.length)
  return { x, y, width, height, title: titleLines, detail: detailLines }
}

/** Returns two boxes that stand side by side, both as high as the higher one. */
export function evenHeights(left: BoxShape, right: BoxShape): readonly [BoxShape, BoxShape] {
  const height = Math.max(left.height, right.height)
  return [
    { ...left, height },
    { ...right, height },
  ]
}

/** Returns where a box ends. */
export const bottomOf = ({ y, height }: BoxShape): number => y + height
/** Returns the middle of a box from left to right. */
export const middleOf = ({ x, width }: BoxShape): number => x + width / 2
