import fc, { type Arbitrary } from 'fast-check'
import { addDays, addMonths, monthOf, type IsoDate } from '../../../src/engine/calendar/index.ts'

/** Days of judgement, where the rules change or the calendar is odd. */
export const judgementDay: Arbitrary<IsoDate> = fc.constantFrom(
  '2018-10-29',
  '2018-11-30',
  '2018-06-01',
  '2018-10-01',
  '2018-10-31',
  '2018-12-31',
  '2019-01-01',
  '2017-09-30',
  '2017-12-31',
  '2018-02-28',
  '2019-02-28',
  '2019-03-01',
  '2020-02-29',
  '2020-03-01',
)

const offsets = [0, -1, 1, 2, -2, -31, 30, 90, 180, 300, 364, 365, 366, -92, -365, -800] as const

/** A day at a telling distance from the day of judgement. */
export const dayAround = (on: IsoDate): Arbitrary<IsoDate> =>
  fc.constantFrom(...offsets).map((days) => addDays(on, days))

/** A day of purchase: most often the package is in force on the day. */
export const purchaseAround = (on: IsoDate): Arbitrary<IsoDate> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(0, -1, -30, -180, -300, -363).map((days) => addDays(on, days)) },
    { weight: 3, arbitrary: fc.constantFrom(1, -364, -365, -366, -400).map((days) => addDays(on, days)) },
    { weight: 1, arbitrary: fc.constantFrom('2020-02-29', '2019-02-28', '2018-12-31') },
  )

/** An override's first day: most often it is in force on the day, or just before or after. */
export const overrideAround = (on: IsoDate): Arbitrary<IsoDate> =>
  fc.oneof(
    fc.constantFrom(0, -1, -30, -88, 1, 30).map((days) => addDays(on, days)),
    fc
      .constantFrom(-3, -3, -2, -4)
      .chain((months) => fc.constantFrom(-1, 0, 1).map((days) => addDays(addMonths(on, months), days))),
    fc.constantFrom('2018-11-30', '2019-11-30', '2018-08-31'),
  )

/** A month of a figure: within the twelve, at their edges, before and after. */
export const monthAround = (on: IsoDate): Arbitrary<string> =>
  fc
    .constantFrom(0, -1, -11, -12, -5, -8, 1, 3, -13)
    .map((months) => monthOf(addMonths(`${monthOf(on)}-01`, months)))
