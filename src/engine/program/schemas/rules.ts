import * as v from 'valibot'
import { closedObject, described, list } from '../../schema/index.ts'
import { lesson } from './lesson.ts'
import { level } from './level.ts'
import { source, type Source } from './source.ts'

/** A fact about the programme as a whole, with the document it was read from. */
export interface Rule<Value> {
  readonly value: Value
  readonly source: Source
}

const rule = <const Value extends v.GenericSchema>(description: string, value: Value) =>
  described(
    description,
    closedObject({
      value: described('What the source says.', value),
      source: described('The document that says so.', source),
    }),
  )

/** An edition may lack the rule: then nothing is said of it. */
const maybe = <const Value extends v.GenericSchema>(description: string, value: Value) =>
  v.exactOptional(rule(description, value))

const message = lesson('a whole number, 1 or more', 'Write the number that the source gives.')
const count = v.pipe(v.number(message), v.integer(message), v.minValue(1, message))

const dayMessage = lesson('a whole number of days', 'Count from the anniversary; before it is negative.')
const days = v.pipe(v.number(dayMessage), v.integer(dayMessage))

/** The rules that hold for every competency. */
export const rules = closedObject({
  visibleAfterHours: rule('Hours until a new association or achievement shows.', count),
  organizationsPerPerson: rule('Organizations that one person can be associated with at a time.', count),
  subscriptionYears: rule('Years that a package bought stays in force.', count),
  overrideMonths: rule('Months that an override lasts.', count),
  renewalWindowDays: maybe('Days in which to renew, from the day after the anniversary.', count),
  renewalReminderDays: maybe('Days of the reminders, relative to the anniversary.', list(days)),
  nextAnniversaryDays: maybe('Days from an anniversary to the next, after renewing in the window.', count),
  displays: rule(
    'The levels that a package shows on the business profile.',
    closedObject({
      silver: described('With the Silver package.', list(level)),
      gold: described('With the Gold package.', list(level)),
    }),
  ),
  associationsPerYear: maybe('Later: how often a year a person can change the organization.', count),
  daysBetweenAssociations: maybe('Later: days between two such changes.', count),
  reviewSkillsMonthsBefore: maybe('Later: months before the anniversary to review the skills report.', count),
})

export type Rules = v.InferOutput<typeof rules>
