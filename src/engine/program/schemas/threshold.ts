import * as v from 'valibot'
import { choice, closedObject, described } from '../../schema/index.ts'
import { lesson } from './lesson.ts'

const message = lesson('a number above 0', 'Write the figure as a plain number, such as 100000.')
const figure = v.pipe(v.number(message), v.finite(message), v.gtValue(0, message))

const published = lesson('a number for at least one market', 'Write the numbers that the source gives.')

/** One number for each market; absent for a market for which the source publishes none. */
const byMarket = v.pipe(
  closedObject({
    developed: v.exactOptional(described('In a developed market.', figure)),
    developing: v.exactOptional(described('In a developing market.', figure)),
  }),
  v.check(({ developed, developing }) => developed !== undefined || developing !== undefined, published),
)

export type Market = keyof v.InferOutput<typeof byMarket>

/** A number, or one number for each market. */
export const threshold = choice(
  [figure, byMarket],
  lesson(
    'a number above 0, or { developed, developing }',
    'Write one number, or one for each market: { developed: 100000, developing: 50000 }.',
  ),
)

export type Threshold = v.InferOutput<typeof threshold>
