import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as xlsx from 'xlsx'
import { detectDelimiter, readDelimited } from '../../../src/profile/files/delimited.ts'
import { decodeText, detectEncoding } from '../../../src/profile/files/decode.ts'
import {
  isPeopleTable,
  peopleHeadings,
  peopleOf,
  peopleRows,
} from '../../../src/profile/files/people-table.ts'
import { openWorkbook } from '../../../src/profile/files/workbook.ts'
import { restoreCell, writeDelimited } from '../../../src/profile/files/write-delimited.ts'
import { writeWorkbook } from '../../../src/profile/files/write-workbook.ts'
import { profileFromText, profileToText, withoutNames } from '../../../src/profile/link.ts'
import type { Person, Profile } from '../../../src/profile/types.ts'

const ignore = () => undefined
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const name = fc.oneof(
  fc.constantFrom(
    'Ада «Лавлейс»',
    '=1+1',
    '-2',
    '+7',
    "'=x",
    '@SUM(A1)',
    '\tTab',
    'Line\nbreak',
    'Line\r\nbreak',
    '"q", ;',
    '👩‍💻',
    '_x000D_',
    ' spaced ',
    '\0nul',
    '0123',
    '2018-01-01',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
)
const held = fc.record(
  { id: fc.constantFrom('70-346', 'MB2-877', 'mcsa-office-365', '=unknown'), earned: day, expires: day },
  { requiredKeys: ['id'] },
)
const people: fc.Arbitrary<Person[]> = fc.uniqueArray(
  fc.record(
    { id: name, name, associatedSince: day, leavesOn: day, achievements: fc.array(held, { maxLength: 4 }) },
    { requiredKeys: ['id', 'achievements'] },
  ),
  { selector: ({ id }) => id, maxLength: 6 },
)
const profile = people.map((people): Profile => ({
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developing', name: 'Контосо' },
  people,
  metrics: { 'azure-consumption': 12.5 },
}))
const table = (people: Person[]) => [[...peopleHeadings], ...peopleRows(people)]

describe('people come back exactly', () => {
  it.each([[','], [';'], ['\t']] as const)('through CSV split at %j', (delimiter) => {
    fc.assert(
      fc.property(people, (people) => {
        const bytes = new TextEncoder().encode(writeDelimited(table(people), delimiter))
        const text = decodeText(bytes, detectEncoding(bytes))
        expect(detectDelimiter(text)).toBe(delimiter)
        const rows = readDelimited(text, delimiter, ignore).map((row) => ({
          ...row,
          cells: row.cells.map(restoreCell),
        }))
        expect(isPeopleTable(rows[0]!.cells)).toBe(true)
        expect(peopleOf(rows.slice(1))).toEqual(people)
      }),
      { numRuns: 1000 },
    )
  })
  it('through XLSX', () => {
    fc.assert(
      fc.property(people, (people) => {
        const bytes = writeWorkbook([{ name: 'People', headings: peopleHeadings, rows: peopleRows(people) }])
        const rows = openWorkbook(bytes)[0]!.read()
        expect(peopleOf(rows.slice(1))).toEqual(people)
      }),
      { numRuns: 1000 },
    )
  })
  it('through a link', async () => {
    await fc.assert(
      fc.asyncProperty(profile, async (profile) => {
        const text = await profileToText(profile)
        expect(text).toMatch(/^[\w-]+$/)
        expect(await profileFromText(text)).toEqual({ ok: true, profile })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('an exported workbook', () => {
  it('holds no formula for an independent reader', () => {
    fc.assert(
      fc.property(people, (people) => {
        const rows = peopleRows(people)
        const book = xlsx.read(writeWorkbook([{ name: 'People', headings: peopleHeadings, rows }]), {
          cellFormula: true,
        })
        const cells = Object.entries(book.Sheets['People']!)
          .filter(([at]) => !at.startsWith('!'))
          .map(([, cell]) => cell)
        expect(cells.every(({ f }) => f === undefined)).toBe(true)
        expect(cells.every(({ t }) => t === 's' || t === 'z')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
  it('shows numbers and days as such', () => {
    const book = xlsx.read(
      writeWorkbook([{ name: 'A/B', headings: ['a', 'b'], rows: [[4.5, { day: '2018-10-29' }]] }]),
      { cellDates: true },
    )
    expect(book.SheetNames).toEqual(['A B'])
    const sheet = book.Sheets['A B']!
    expect(sheet['A2'].v).toBe(4.5)
    expect(sheet['B2'].v.toISOString().slice(0, 10)).toBe('2018-10-29')
  })
})

describe('a link', () => {
  it('never throws on other text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect((await profileFromText(text)).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
  it('stops a bomb', async () => {
    const bomb = new Blob([new Uint8Array(64 * 1024 * 1024)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'))
    const bytes = Buffer.from(await new Response(bomb).arrayBuffer())
    expect((await profileFromText(bytes.toString('base64url'))).ok).toBe(false)
  })
  it('leaves names out', () => {
    const given: Profile = {
      format: 'competency-profile',
      version: 1,
      organization: { name: 'Contoso', market: 'developed' },
      people: [{ id: 'email:ada@example.com', name: 'Ada', achievements: [] }],
    }
    expect(JSON.stringify(withoutNames(given))).not.toMatch(/ada|contoso/i)
  })
})
