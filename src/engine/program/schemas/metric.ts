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

const another = lesson('a period other than `period`', 'Write the other reading, or remove otherPeriod.')

const entries = closedObject({
  unit: described('What it counts.', unit),
  period: described(
    'ttm: sum over the trailing twelve months; year: annual total; current: the count today.',
    period,
  ),
  otherPeriod: v.exactOptional(
    described('The period of the lenient reading, where the source can be read either way.', period),
  ),
  associations: described(
    'How the partner must be attached to the customers whose figures count: any one of these.',
    list(associationId),
  ),
  name: described('Its name.', text),
})

/** A performance figure. */
export const metric = v.pipe(
  entries,
  v.forward(
    v.check(({ period, otherPeriod }) => period !== otherPeriod, another),
    ['otherPeriod'],
  ),
)

export type Metric = v.InferOutput<typeof metric>
