import { daysBetween, type IsoDate, monthsAfter } from '../../engine/calendar/index.ts'
import type { Plan, Schedule } from '../../engine/planning/index.ts'
import type { Findings } from './planner.ts'
import { useMessages } from '../kit/context.ts'
import { ShowMore } from '../kit/ShowMore.tsx'
import { useCalculator } from '../workspace/context.ts'
import { writeStep } from './describe-step.ts'
import { usePlanNames, useWords } from './context.ts'

const [rowHeight, barHeight, axisHeight] = [44, 16, 22] as const
/** More people than these make no picture that anybody reads; the table has them all. */
const mostRows = 24
const rowsAtFirst = 12

interface TimedProps {
  readonly plan: Plan
  readonly findings: Findings
  readonly schedule: Schedule
}

/** At most so many months are named, evenly. */
const mostTicks = 4
const ticksBetween = (from: IsoDate, to: IsoDate): IsoDate[] => {
  const months = monthsAfter(from, to)
  const every = Math.ceil(months.length / mostTicks)
  return months.filter((_, at) => at % every === 0)
}

/** The latest days of the steps, a row for each person. Places are shares of the width, so that text keeps its size. */
function Picture({ plan, findings, schedule }: TimedProps) {
  const { format } = useMessages()
  const words = useWords()
  const names = usePlanNames(findings.profile)
  const { from } = findings
  const rows = [
    ...Map.groupBy(
      plan.steps.map((step, at) => ({ step, at, ...schedule.steps[at]! })),
      ({ step }) => ('person' in step ? step.person : null),
    ),
  ]
  if (rows.length > mostRows || plan.takenOn <= from) return null
  const whole = daysBetween(from, plan.on)
  const x = (day: IsoDate): number => Math.min(100, Math.max(0, (daysBetween(from, day) / whole) * 100))
  const height = rows.length * rowHeight + axisHeight
  return (
    <svg class="time-picture" width="100%" height={height} role="img" aria-label={words.inTime.picture}>
      {ticksBetween(from, plan.on).map((month) => (
        <g key={month} class="tick">
          <line x1={`${x(month)}%`} x2={`${x(month)}%`} y1={0} y2={height - axisHeight} />
          <text
            x={`${x(month)}%`}
            y={height - 6}
            text-anchor={x(month) > 85 ? 'end' : x(month) < 15 ? 'start' : 'middle'}
          >
            {format.month(month)}
          </text>
        </g>
      ))}
      {rows.map(([person, steps], row) => (
        <g key={person ?? ''}>
          <text class="who" x="0" y={row * rowHeight + 15}>
            {person === null ? words.inTime.company : names.person(person)}
          </text>
          {steps.map(({ at, begin, by }) => {
            const [left, right] = [x(begin), x(by)]
            const y = row * rowHeight + 21
            return begin < by ? (
              <g key={at} class={begin < from ? 'bar late' : 'bar'}>
                <rect
                  x={`${left}%`}
                  y={y}
                  width={`${Math.max(0.6, right - left)}%`}
                  height={barHeight}
                  rx="2"
                />
                <text x={`${(left + right) / 2}%`} y={y + 12} text-anchor="middle">
                  {right - left > 4 ? at + 1 : ''}
                </text>
              </g>
            ) : (
              <circle key={at} class="point" cx={`${Math.min(right, 99)}%`} cy={y + barHeight / 2} r="5" />
            )
          })}
        </g>
      ))}
      <line class="due" x1="100%" x2="100%" y1={0} y2={height - axisHeight} />
    </svg>
  )
}

/** The days of the steps, drawn and written down. */
export function TimePicture(timed: TimedProps) {
  const { plan, findings, schedule } = timed
  const { program } = useCalculator()
  const { format } = useMessages()
  const words = useWords()
  const names = usePlanNames(findings.profile)
  const { from } = findings
  return (
    <figure class="timed">
      <Picture {...timed} />
      <figcaption class="quiet">{words.inTime.caption(plan.on)}</figcaption>
      <ShowMore items={plan.steps} atFirst={rowsAtFirst} more={words.inTime.moreSteps}>
        {(shown) => (
          <table class="path-table time-table">
            <thead>
              <tr>
                <th scope="col">{words.inTime.step}</th>
                <th scope="col">{words.inTime.begin}</th>
                <th scope="col">{words.inTime.done}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((step, at) => {
                const { begin, by } = schedule.steps[at]!
                return (
                  <tr key={at}>
                    <th scope="row">
                      {at + 1}. {writeStep(step, program, words, names, format)}
                    </th>
                    <td class={begin < from ? 'late' : ''}>
                      {begin < by && format.day(begin)}
                      {begin < by && begin < from && ` (${words.inTime.gone})`}
                    </td>
                    <td>{format.day(by)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        )}
      </ShowMore>
    </figure>
  )
}
