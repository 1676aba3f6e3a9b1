/** Profiles whose texts are what spreadsheets, CSV, XML and links trip over. */
import fc from 'fast-check'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'

const digits = (value: number, length: number): string => String(value).padStart(length, '0')
const month = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${digits(year, 4)}-${digits(month, 2)}`)
export const day = fc
  .tuple(
    fc.oneof(
      month,
      month.map((text) => `20${text.slice(2)}`),
    ),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([month, day]) => `${month}-${digits(day, 2)}`)

const text = fc.oneof(
  fc.constantFrom(
    'Ада «Лавлейс»',
    '=1+1',
    '=HYPERLINK("https://example.com";"x")',
    '-2',
    '+7',
    "'=x",
    "''",
    '@SUM(A1)',
    '＝1+1',
    '\tTab',
    '\n=1',
    'Line\nbreak',
    'Line\r\nbreak',
    '"q", ;',
    '"',
    'a;b,c\td|e',
    '👩‍💻',
    '_x000D_',
    '<b>&amp;</b>',
    ' spaced ',
    '\0nul',
    '0123',
    '1E5',
    '2018-01-01',
    'TRUE',
    '\ufeffmark',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
)
const id = text.filter((text) => text !== '__proto__')
const held = fc.record(
  { id: fc.oneof(fc.constantFrom('70-346', 'mcsa-office-365'), id), earned: day, expires: day },
  { requiredKeys: ['id'], noNullPrototype: true },
)
export const people: fc.Arbitrary<Person[]> = fc.uniqueArray(
  fc.record(
    { id, name: text, associatedSince: day, leavesOn: day, achievements: fc.array(held, { maxLength: 4 }) },
    { requiredKeys: ['id', 'achievements'], noNullPrototype: true },
  ),
  { selector: ({ id }) => id, maxLength: 6 },
)

const level = fc.constantFrom('silver', 'gold')
const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })
const figure = fc.oneof(amount, fc.array(fc.record({ month, amount }, { noNullPrototype: true })))
export const profiles: fc.Arbitrary<Profile> = fc.record(
  {
    format: fc.constant('competency-profile' as const),
    version: fc.constant(1 as const),
    organization: fc.record(
      { name: text, market: fc.constantFrom('developed', 'developing') },
      { requiredKeys: ['market'], noNullPrototype: true },
    ),
    people,
    metrics: fc.dictionary(id, figure, { noNullPrototype: true, maxKeys: 4 }),
    attestations: fc.array(id, { maxLength: 3 }),
    subscription: fc.record({ level, purchased: day }, { noNullPrototype: true }),
    overrides: fc.array(fc.record({ competency: id, level, from: day }, { noNullPrototype: true })),
  },
  { requiredKeys: ['format', 'version', 'organization'], noNullPrototype: true },
)
