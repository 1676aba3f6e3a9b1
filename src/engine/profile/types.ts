/** The profile: what a visitor enters about one organization. Each type is inferred from its schema. */
import type * as v from 'valibot'
import type {
  heldAchievement,
  metricFigure,
  monthAmount,
  override,
  person,
  profile,
  subscription,
} from './schema.ts'

export type Profile = v.InferOutput<typeof profile>
export type Person = v.InferOutput<typeof person>
export type PersonId = Person['id']
export type HeldAchievement = v.InferOutput<typeof heldAchievement>
/** The figure for its period as it stands, or month by month. */
export type MetricFigure = v.InferOutput<typeof metricFigure>
export type MonthAmount = v.InferOutput<typeof monthAmount>
/** A calendar month, `YYYY-MM`. */
export type IsoMonth = MonthAmount['month']
export type Subscription = v.InferOutput<typeof subscription>
export type Override = v.InferOutput<typeof override>
