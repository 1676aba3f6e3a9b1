import fc from 'fast-check'
import type {
  HeldAchievement,
  MonthAmount,
  Override,
  Person,
  Profile,
  Subscription,
} from '../../../src/engine/profile/types.ts'

const digits = (value: number, length = 2): string => String(value).padStart(length, '0')
const year = fc.integer({ min: 1, max: 9999 }).map((value) => digits(value, 4))
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([inYear, number]) => `${inYear}-${digits(number)}`)
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([inMonth, number]) => `${inMonth}-${digits(number)}`)

const id = fc
  .oneof(
    fc.constantFrom(
      '70-346',
      'azure-consumption',
      'constructor',
      'toString',
      'hasOwnProperty',
      'length',
      '0',
    ),
    fc.string({ minLength: 1 }),
  )
  .filter((text) => text !== '__proto__')
const level = fc.constantFrom('silver', 'gold')
const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })

const held: fc.Arbitrary<HeldAchievement> = fc.record(
  { id, earned: day, expires: day },
  { requiredKeys: ['id'], noNullPrototype: true },
)
const person: fc.Arbitrary<Person> = fc.record(
  { id, name: fc.string(), associatedSince: day, leavesOn: day, achievements: fc.array(held) },
  { requiredKeys: ['id', 'achievements'], noNullPrototype: true },
)
const monthAmount: fc.Arbitrary<MonthAmount> = fc.record({ month, amount }, { noNullPrototype: true })
const subscription: fc.Arbitrary<Subscription> = fc.record(
  { level, purchased: day },
  { noNullPrototype: true },
)
const override: fc.Arbitrary<Override> = fc.record(
  { competency: id, level, from: day },
  { noNullPrototype: true },
)

/** Any profile that can be written. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    format: fc.constant('competency-profile' as const),
    version: fc.constant(1 as const),
    organization: fc.record(
      { name: fc.string(), market: fc.constantFrom('developed', 'developing') },
      { requiredKeys: ['market'], noNullPrototype: true },
    ),
    people: fc.uniqueArray(person, { selector: (each) => each.id }),
    metrics: fc.dictionary(id, fc.oneof(amount, fc.array(monthAmount)), { noNullPrototype: true }),
    attestations: fc.array(id),
    subscription,
    overrides: fc.array(override),
  },
  { requiredKeys: ['format', 'version', 'organization'], noNullPrototype: true },
)
