import type { Plan, Schedule } from '../../engine/planning/index.ts'
import type { Findings } from './planner.ts'
import { useMessages } from '../kit/context.ts'
import { download } from '../kit/download.ts'
import { CalendarSheet } from '../kit/later-glyphs.tsx'
import { useCalculator } from '../workspace/context.ts'
import { writeStep } from './describe-step.ts'
import { planCalendar } from './plan-calendar.ts'
import { usePlanNames, useTargetName, useWords } from './context.ts'

interface PlanCalendarProps {
  readonly plan: Plan
  readonly findings: Findings
  readonly schedule: Schedule
}

/** The days of the steps for a calendar. */
export function PlanCalendar({ plan, findings, schedule }: PlanCalendarProps) {
  const { program } = useCalculator()
  const { format } = useMessages()
  const words = useWords()
  const names = usePlanNames(findings.profile)
  const nameOf = useTargetName()
  const { name } = findings.profile.organization
  const save = () =>
    download(
      words.inTime.calendarFile,
      planCalendar(
        {
          plan,
          schedule,
          organization: name,
          productId: words.inTime.productId,
          summary: (step) =>
            [words.inTime.lastDay(writeStep(step, program, words, names, format)), name]
              .filter(Boolean)
              .join(' · '),
          description: (step, at) =>
            [
              ...(step.code === 'take' ? [words.inTime.beginBy(schedule.steps[at]!.begin)] : []),
              words.inTime.forLevel(nameOf(step.towards), plan.on),
            ].join('\n'),
        },
        new Date().toISOString(),
      ),
      'text/calendar',
    )
  return (
    <div class="plan-calendar">
      <button type="button" class="button" onClick={save}>
        <CalendarSheet /> {words.inTime.calendar(plan.steps.length)}
      </button>
      <p class="hint">{words.inTime.calendarHint}</p>
    </div>
  )
}
