import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'
import type { IsoDate } from '../../engine/calendar/index.ts'
import { type Lapse, lapsesBetween, type Plan, type Schedule } from '../../engine/planning/index.ts'
import type { Findings } from './planner.ts'
import { Award } from '../levels/index.ts'
import { useMessages } from '../kit/context.ts'
import { Warning } from '../kit/glyphs.tsx'
import { ShowMore } from '../kit/ShowMore.tsx'
import { useCalculator, useNames } from '../workspace/context.ts'
import { say } from '../../language/reasons.ts'
import { CountField } from './CountField.tsx'
import { PlanCalendar } from './PlanCalendar.tsx'
import { TimePicture } from './TimePicture.tsx'
import { usePlanner, useWords } from './context.ts'
import { useSchedule } from './useSchedule.ts'

const lapsesAtFirst = 5

/** What is reached when, if everybody begins at once; or for which day there is time enough. */
function Reached({ schedule, plan, from }: { schedule: Schedule; plan: Plan; from: IsoDate }) {
  const { reached, enoughFor } = schedule
  const words = useWords().inTime
  const { format } = useMessages()
  const planner = usePlanner()
  if (enoughFor !== null)
    return (
      <div class="notice">
        <p>
          <Warning /> {words.tooShort(plan.on, enoughFor)}
        </p>
        <button
          type="button"
          class="button small"
          onClick={() => {
            planner.request.setDay(enoughFor)
            planner.start()
          }}
        >
          {words.planFor(enoughFor)}
        </button>
      </div>
    )
  return (
    <>
      <p>{words.atOnce(from)}</p>
      <ul class="awards">
        {reached.map(({ competency, level, on }) => (
          <Award key={`${competency} ${level}`} competency={competency} level={level}>
            , {words.from(format.day(on))}
          </Award>
        ))}
      </ul>
    </>
  )
}

/** What ends between now and the plan's day of all that its levels ask for. */
function Lapses({ plan, findings }: { plan: Plan; findings: Findings }) {
  const { program } = useCalculator()
  const { reasons, format } = useMessages()
  const names = useNames()
  const words = useWords().inTime
  const { profile, request, from } = findings
  const lapses = useMemo(
    () => lapsesBetween(program, profile, request.targets, from, plan.on),
    [program, profile, request, from, plan.on],
  )
  const told = (lapse: Lapse): string => {
    switch (lapse.code) {
      case 'leaves':
        return words.leaves(
          names.person(lapse.person),
          lapse.on,
          format.all(lapse.achievements.map(names.achievement)),
        )
      case 'achievement':
        return words.ends(
          names.person(lapse.person),
          names.achievement(lapse.achievement),
          say(reasons.notCounting, lapse.reason, names),
        )
      case 'figure':
        return words.falls(
          names.metric(lapse.metric),
          names.figure(lapse.metric, lapse.before),
          names.amountOf(lapse.metric, lapse.then),
        )
    }
  }
  if (lapses.length === 0) return <p class="quiet">{words.nothingEnds(plan.on)}</p>
  return (
    <>
      <h5>{words.meanwhile(plan.on)}</h5>
      <ShowMore items={lapses} atFirst={lapsesAtFirst} more={words.moreEnds}>
        {(shown) => (
          <ul class="conditions">
            {shown.map((lapse, index) => (
              <li key={index}>{told(lapse)}</li>
            ))}
          </ul>
        )}
      </ShowMore>
    </>
  )
}

/** By when each step is due, as a picture and a table, and what is reached and ends by then. */
export function InTime({ plan, findings }: { plan: Plan; findings: Findings }) {
  const planner = usePlanner()
  const words = useWords().inTime
  const schedule = useSchedule(plan, findings)
  const weekly = useStore(planner.request.$weekly)
  return (
    <section class="in-time" aria-labelledby="plan/in-time">
      <h4 id="plan/in-time">{words.heading}</h4>
      <CountField
        id="plan/weekly"
        label={words.weekly}
        hint={words.weeklyHint}
        value={weekly}
        commit={(hours) => hours !== undefined && planner.request.setWeekly(hours)}
      />
      <TimePicture plan={plan} findings={findings} schedule={schedule} />
      <Reached schedule={schedule} plan={plan} from={findings.from} />
      <Lapses plan={plan} findings={findings} />
      <PlanCalendar plan={plan} findings={findings} schedule={schedule} />
    </section>
  )
}
