import type { Renewal } from '../../../eligibility/renewal.ts'
import type { Span } from '../../../eligibility/types.ts'
import { yearDays } from '../../model/time/year.ts'
import { At } from './drawn.tsx'
import { YearShape } from './signs.tsx'

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
