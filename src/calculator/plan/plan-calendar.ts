/** The steps of a plan as a file for a calendar, each on the last day on which it can be done. */
import { calendarFile, type Plan, type Schedule, type Step } from '../../engine/planning/index.ts'
import { calendarId } from '../time/index.ts'

/** The same step has the same id in a later file, so that a calendar moves it instead of doubling it. */
function keyOf(step: Step): string {
  switch (step.code) {
    case 'take':
      return `plan-take-${step.achievement}-${step.person}`
    case 'associate':
    case 'hire':
      return `plan-${step.code}-${step.person}`
    case 'figure':
      return `plan-figure-${step.metric}`
    case 'fact':
      return `plan-fact-${step.attestation}`
  }
}

interface CalendarOf {
  readonly plan: Plan
  readonly schedule: Schedule
  readonly organization: string | undefined
  readonly productId: string
  readonly summary: (step: Step) => string
  readonly description: (step: Step, at: number) => string
}

/** Writes the file; `now` is the moment of writing in UTC. */
export const planCalendar = (
  { plan, schedule, organization, productId, summary, description }: CalendarOf,
  now: string,
): string =>
  calendarFile({
    productId,
    stamp: now,
    entries: plan.steps.map((step, at) => {
      const { by } = schedule.steps[at]!
      return {
        uid: calendarId(keyOf(step), organization),
        from: by,
        until: by,
        summary: summary(step),
        description: description(step, at),
      }
    }),
  })
