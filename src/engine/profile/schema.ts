import * as v from 'valibot'
import { isIsoMonth } from '../calendar/index.ts'
import { calendarDay, choice, closedObject, described, shortDictionary, shortList } from '../schema/index.ts'
import { most } from './bounds.ts'
import type { ProblemCode } from './problems.ts'

/** A schema of the profile says what is wrong as a code. */
const code = (problem: ProblemCode): ProblemCode => problem

/** Any id that is not empty: which ids the program knows is for the assessment to say. */
export const id = v.pipe(
  v.string(code('wrong-type')),
  v.nonEmpty(code('empty')),
  v.maxLength(most.text, code('too-long')),
)
/** An id that can be a key: no JavaScript object takes `__proto__` as one reliably. */
export const keyId = v.pipe(
  id,
  v.check((key) => key !== '__proto__', code('unknown-key')),
)
const words = v.pipe(v.string(code('wrong-type')), v.maxLength(most.text, code('too-long')))
const day = calendarDay(code('wrong-type'), code('not-a-day'))
const month = v.pipe(
  v.string(code('wrong-type')),
  v.check(isIsoMonth, code('not-a-month')),
  v.metadata({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }),
)
/** A number of at least 0. */
export const amount = v.pipe(
  v.number(code('not-an-amount')),
  v.finite(code('not-an-amount')),
  v.minValue(0, code('not-an-amount')),
)
export const reachedLevel = v.picklist(['silver', 'gold'], code('not-one-of'))
const market = v.picklist(['developed', 'developing'], code('not-one-of'))

const listOf = <const Item extends v.GenericSchema>(item: Item, count: number) =>
  shortList(item, count, code('too-many'))

/** An achievement that a person holds. */
export const heldAchievement = closedObject({
  id: described('The id of the achievement.', id),
  earned: v.exactOptional(described('The day on which it was earned.', day)),
  expires: v.exactOptional(described('Last day on which it counts.', day)),
})

/** Someone of the organization. */
export const person = closedObject({
  id: described('An id of its own among the people of this profile.', id),
  name: v.exactOptional(described('A name for the visitor to recognize.', words)),
  associatedSince: v.exactOptional(
    described(
      'Since when the learning account is associated with this organization. Absent: it is not, and nothing counts.',
      day,
    ),
  ),
  leavesOn: v.exactOptional(described('From this day on nothing counts.', day)),
  achievements: described(
    'The achievements that the person holds.',
    listOf(heldAchievement, most.achievements),
  ),
})

/** The amount of one month of a metric. */
export const monthAmount = closedObject({
  month: described('The calendar month.', month),
  amount: described('The amount of that month; amounts of one month add up.', amount),
})

/** The figure for its period as it stands, or month by month. */
export const metricFigure = choice([amount, listOf(monthAmount, most.entries)], code('not-an-amount'))

/** The package in force. */
export const subscription = closedObject({
  level: described('The level of the package.', reachedLevel),
  purchased: described('The day on which it was bought.', day),
})

/** A level that a Microsoft agent marked as met. */
export const override = closedObject({
  competency: described('The id of the competency.', id),
  level: described('The level.', reachedLevel),
  from: described('The first day on which it holds.', day),
})

/** The data that a visitor enters about one organization. */
export const profile = closedObject({
  format: described('Marks the file as such a profile.', v.literal('competency-profile', code('not-one-of'))),
  version: described('The version of the format.', v.literal(1, code('not-one-of'))),
  organization: described(
    'The organization.',
    closedObject({
      name: v.exactOptional(described('Its name.', words)),
      market: described('The kind of market it is in.', market),
    }),
  ),
  people: v.exactOptional(described('Its people.', listOf(person, most.people))),
  metrics: v.exactOptional(
    described(
      'Performance figures, by the id of the metric.',
      shortDictionary(keyId, metricFigure, most.entries, code('too-many')),
    ),
  ),
  attestations: v.exactOptional(
    described('The ids of the facts that it confirms.', listOf(id, most.entries)),
  ),
  subscription: v.exactOptional(described('The package in force.', subscription)),
  overrides: v.exactOptional(described('Overrides in force or past.', listOf(override, most.entries))),
})
