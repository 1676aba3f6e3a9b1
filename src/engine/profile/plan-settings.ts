/** What plans are asked for: the settings of the calculator's plan, as they are kept and handed over. */
import * as v from 'valibot'
import { calendarDay, closedObject, shortDictionary, shortList } from '../schema/index.ts'
import { most } from './bounds.ts'
import type { ProblemCode } from './problems.ts'
import { amount, id, keyId, reachedLevel } from './schema.ts'

const code = (problem: ProblemCode): ProblemCode => problem
const day = calendarDay(code('wrong-type'), code('not-a-day'))
const isAllowed = v.boolean(code('wrong-type'))
/** A whole number of so much at least. */
const countFrom = (least: number) =>
  v.pipe(
    v.number(code('not-a-count')),
    v.integer(code('not-a-count')),
    v.minValue(least, code('not-a-count')),
  )
const count = countFrom(0)

const prices = shortDictionary(keyId, amount, most.entries, code('too-many'))
const costs = closedObject({
  kinds: v.exactOptional(
    closedObject({
      exam: v.exactOptional(amount),
      certification: v.exactOptional(amount),
      assessment: v.exactOptional(amount),
    }),
  ),
  achievements: v.exactOptional(prices),
  metrics: v.exactOptional(prices),
  attestations: v.exactOptional(prices),
  association: v.exactOptional(amount),
  hire: v.exactOptional(amount),
})

/** The settings as part of something else. */
export const planSettings = closedObject({
  targets: v.exactOptional(
    shortList(
      closedObject({ competency: id, level: reachedLevel, path: v.exactOptional(id) }),
      most.entries,
      code('too-many'),
    ),
  ),
  /** The day that was chosen, and the one that came with the targets. */
  on: v.exactOptional(day),
  askedOn: v.exactOptional(day),
  limits: v.exactOptional(
    closedObject({
      eachPerson: v.exactOptional(count),
      people: v.exactOptional(shortDictionary(keyId, count, most.people, code('too-many'))),
      leftAlone: v.exactOptional(shortList(id, most.people, code('too-many'))),
      hires: v.exactOptional(count),
      associations: v.exactOptional(isAllowed),
      figures: v.exactOptional(isAllowed),
    }),
  ),
  unit: v.exactOptional(v.picklist(['exams', 'hours', 'dollars'], code('not-one-of'))),
  prices: v.exactOptional(closedObject({ hours: v.exactOptional(costs), dollars: v.exactOptional(costs) })),
  /** Hours a week in which people learn. */
  weekly: v.exactOptional(countFrom(1)),
  budgets: v.exactOptional(
    closedObject({
      exams: v.exactOptional(amount),
      hours: v.exactOptional(amount),
      dollars: v.exactOptional(amount),
    }),
  ),
})

/** Which levels a plan is to reach and when, and what it may take; what was not chosen is absent. */
export type PlanSettings = v.InferOutput<typeof planSettings>

/** Reads settings; `null` where they are none. */
export function parsePlanSettings(json: unknown): PlanSettings | null {
  const result = v.safeParse(planSettings, json)
  return result.success ? result.output : null
}
