/** Days and stretches of days as SVG, placed by shares of the width; what lies outside the days drawn is left out. */
import type { ComponentChildren } from 'preact'
import type { IsoDate, Span } from '../../engine/calendar/index.ts'
import { extentOf, positionOf } from './scale.ts'
import { percent } from '../kit/percent.ts'

interface StretchProps {
  readonly drawn: Span
  readonly span: Span
  readonly className: string
  readonly y?: number
  readonly height?: number | string
  readonly fill?: string | undefined
}
export function Stretch({ drawn, span, className, y = 0, height = '100%', fill }: StretchProps) {
  const extent = extentOf(drawn, span)
  if (!extent) return null
  const { x, width } = extent
  return <rect class={className} x={percent(x)} width={percent(width)} y={y} height={height} fill={fill} />
}

interface DayProps {
  readonly drawn: Span
  readonly on: IsoDate
}
export function DayLine({ drawn, on, className }: DayProps & { readonly className: string }) {
  const x = positionOf(drawn, on)
  if (x === null) return null
  return <line class={className} x1={percent(x)} x2={percent(x)} y1="0" y2="100%" />
}

/** Puts a sign on a day. */
export function At({ drawn, on, y, children }: DayProps & { y: number; children: ComponentChildren }) {
  const x = positionOf(drawn, on)
  if (x === null) return null
  return (
    <svg x={percent(x)} y={y} overflow="visible">
      {children}
    </svg>
  )
}
