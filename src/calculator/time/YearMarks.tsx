import type { Renewal } from '../../engine/timeline/index.ts'
import type { Span } from '../../engine/calendar/index.ts'
import { yearDays } from './year.ts'
import { At } from './chart-parts.tsx'
import { YearShape } from './change-glyphs.tsx'

interface YearMarksProps {
  readonly renewal: Renewal
  readonly drawn: Span
  readonly y: number
}

/** The days of the subscription year and its renewal that are drawn; the window is a stretch. */
export const YearMarks = ({ renewal, drawn, y }: YearMarksProps) => (
  <>
    {yearDays(renewal)
      .filter(({ event }) => event !== 'window')
      .map(({ event, from }) => (
        <At key={`${event}/${from}`} drawn={drawn} on={from} y={y}>
          <YearShape event={event} />
        </At>
      ))}
  </>
)
