import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import type { Forecast } from './forecast.ts'
import type { Renewal as Found } from '../../engine/timeline/index.ts'
import type { Span } from '../../engine/calendar/index.ts'
import { yearDays } from './year.ts'
import { CalendarDownload } from './CalendarDownload.tsx'
import { useTime } from './context.ts'
import { DayButton } from './DayButton.tsx'
import { YearSign } from './change-glyphs.tsx'
import { Standings } from './Standings.tsx'
import { YearLine } from './YearLine.tsx'
import { useFocus } from '../kit/focus.ts'

function NoPackage() {
  const { history, view } = useCalculator()
  const { words } = useTime()
  const focus = useFocus()
  const go = () => {
    view.showTab('membership')
    focus.lead('tab/membership')
  }
  return (
    <p class="quiet no-package">
      {words.noPackage}{' '}
      {!history.isReadOnly && (
        <button type="button" class="day-button" onClick={go}>
          {words.toPackage}
        </button>
      )}
    </p>
  )
}

function Days({ renewal }: { renewal: Found }) {
  const { words } = useTime()
  return (
    <ol class="year-days">
      {yearDays(renewal).map(({ event, from, until }) => (
        <li key={`${event}/${from}`}>
          <YearSign event={event} />
          <span>
            <DayButton on={from} />
            {until !== from && (
              <>
                {' – '}
                <DayButton on={until} />
              </>
            )}
          </span>
          <span>{words.days[event]}</span>
        </li>
      ))}
    </ol>
  )
}

/** On which days of the window the package can be renewed. */
function Renewable({ renewal, window, days }: { renewal: Found; window: Span; days: readonly Span[] }) {
  const { reasons } = useMessages()
  const { words } = useTime()
  const [first] = days
  if (!first) return <p class="renewable never">{words.renewableNever(reasons.levels[renewal.level])}</p>
  const { from, until } = window
  const isAlways = first.from === from && first.until === until
  return (
    <p class="renewable">
      {isAlways
        ? words.renewableAlways
        : words.renewable(days.map((span) => words.until(span.from, span.until)))}
    </p>
  )
}

/** The subscription year, its renewal, and how each level stands. */
export function RenewalView({ forecast: { renewal, renewable, standings } }: { forecast: Forecast }) {
  const { reasons } = useMessages()
  const { words } = useTime()
  return (
    <section class="renewal">
      {renewal ? (
        <>
          <h3>{words.renewal(reasons.levels[renewal.level])}</h3>
          <p>
            {words.phases[renewal.phase](renewal.anniversary, renewal.window?.until ?? renewal.anniversary)}
          </p>
          <YearLine renewal={renewal} />
          <Days renewal={renewal} />
          {renewal.window ? (
            <Renewable renewal={renewal} window={renewal.window} days={renewable} />
          ) : (
            <p class="quiet">{words.noWindow}</p>
          )}
          <Standings standings={standings} />
        </>
      ) : (
        <NoPackage />
      )}
      <CalendarDownload />
    </section>
  )
}
