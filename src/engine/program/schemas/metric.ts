import * as v from 'valibot'
import { closedObject, described, list } from '../../schema/index.ts'
import { associationId } from './id.ts'
import { lesson } from './lesson.ts'
import { text } from './text.ts'

const unit = v.picklist(
  ['usd', 'users', 'seats', 'customers', 'devices'],
  lesson('usd, users, seats, customers or devices', 'Name what the figure counts.'),
)
export type Unit = v.InferOutput<typeof unit>

const period = v.picklist(
  ['ttm', 'year', 'current'],
  lesson(
    'ttm, year or current',
    'Write the period: ttm is the sum over the trailing twelve months, year the annual total, current the count today.',
  ),
)
export type Period = v.InferOutput<typeof period>

/** A performance figure. */
export const metric = closedObject({
  unit: described('What it counts.', unit),
  period: described(
    'ttm: sum over the trailing twelve months; year: annual total; current: the count today.',
    period,
  ),
  associations: described(
    'How the partner must be attached to the customers whose figures count: any one of these.',
    list(associationId),
  ),
  name: described('Its name.', text),
})

export type Metric = v.InferOutput<typeof metric>
