import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import * as xlsx from 'xlsx'
import { fileOf, type ExportPeople } from '../../../src/calculator/export/files.ts'
import { separators, usualSeparators } from '../../../src/calculator/export/separators.ts'
import { parseProfile } from '../../../src/engine/profile/parse.ts'
import { detectDelimiter, readDelimited } from '../../../src/engine/tables/delimited.ts'
import { decodeText, detectEncoding } from '../../../src/engine/tables/decode.ts'
import {
  isPeopleTable,
  peopleHeadings,
  peopleOf,
  peopleRows,
} from '../../../src/engine/tables/people-table.ts'
import { openWorkbook } from '../../../src/engine/tables/workbook.ts'
import { restoreCell, writeDelimited } from '../../../src/engine/tables/write-delimited.ts'
import { writeWorkbook } from '../../../src/engine/tables/write-workbook.ts'
import { profileFromText, profileToText, withoutNames } from '../../../src/engine/profile/link.ts'
import type { Person, Profile } from '../../../src/engine/profile/types.ts'
import type { Language } from '../../../src/engine/program/types.ts'
import { languageCodes } from '../../../src/language/languages.ts'
import { people, profiles } from './hostile.ts'

const ignore = () => undefined

/** The people's table with something beside each row, as it is exported. */
const tableOf = (people: readonly Person[]): ExportPeople => ({
  name: 'People',
  people,
  besideHeadings: ['Title', 'Why not'],
  beside: peopleRows(people).map(([, name = ''], at) => [`=${name}`, at % 2 === 0 ? '' : '"; ,']),
})

function fromCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = decodeText(bytes, detectEncoding(bytes))
  return readDelimited(text, detectDelimiter(text), ignore).map(({ cells }) => cells.map(restoreCell))
}

/** The people of a table whose headings are our own. */
function peopleIn([headings, ...rows]: readonly (readonly string[])[]): Person[] {
  expect(isPeopleTable(headings!)).toBe(true)
  return peopleOf(rows.map((cells, at) => ({ line: at + 2, cells })))
}

describe('a profile comes back exactly', () => {
  it('through JSON', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const file = new TextEncoder().encode(JSON.stringify(profile, null, 2))
        const text = new TextDecoder('utf-8', { fatal: true }).decode(file)
        expect(parseProfile(JSON.parse(text))).toEqual({ ok: true, profile })
      }),
      { numRuns: 1000 },
    )
  })
  it('through a link', async () => {
    await fc.assert(
      fc.asyncProperty(profiles, async (profile) => {
        const text = await profileToText(profile)
        expect(text).toMatch(/^[\w-]+$/)
        expect(await profileFromText(text)).toEqual({ ok: true, profile })
      }),
      { numRuns: 1000 },
    )
  })
})

describe.each(languageCodes)('people come back exactly from a file in %s', (language) => {
  it('through CSV', () => {
    fc.assert(
      fc.property(people, (people) => {
        const table = tableOf(people)
        for (const separator of separators)
          expect(peopleIn(fromCsv(fileOf({ form: 'csv', language, separator, table })))).toEqual(people)
      }),
      { numRuns: 300 },
    )
  })
  it('through XLSX', () => {
    fc.assert(
      fc.property(people, (people) => {
        const bytes = fileOf({ form: 'xlsx', language, tables: [tableOf(people)] })
        expect(
          peopleIn(
            openWorkbook(bytes)
              .sheets[0]!.read()
              .map(({ cells }) => cells),
          ),
        ).toEqual(people)
      }),
      { numRuns: 600 },
    )
  })
})

it.each([[','], [';'], ['\t'], ['|']] as const)('CSV split at %j is recognised', (delimiter) => {
  fc.assert(
    fc.property(people, (people) => {
      const text = writeDelimited([peopleHeadings.en, ...peopleRows(people)], delimiter)
      expect(detectDelimiter(text.slice(1))).toBe(delimiter)
    }),
    { numRuns: 300 },
  )
})

describe('for an independent reader', () => {
  const cellsOf = (book: xlsx.WorkBook) =>
    Object.entries(book.Sheets[book.SheetNames[0]!]!)
      .filter(([at]) => !at.startsWith('!'))
      .map(([, cell]) => cell as xlsx.CellObject)

  it('a workbook holds text, days and no formula', () => {
    fc.assert(
      fc.property(people, (people) => {
        const bytes = fileOf({ form: 'xlsx', language: 'en', tables: [tableOf(people)] })
        const cells = cellsOf(xlsx.read(bytes, { cellFormula: true }))
        expect(cells.filter(({ f }) => f !== undefined)).toEqual([])
        expect(cells.every(({ t }) => t === 's' || t === 'n' || t === 'z')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
  it.each(languageCodes)('CSV in %s holds no formula', (language) => {
    fc.assert(
      fc.property(people, (people) => {
        const bytes = fileOf({
          form: 'csv',
          language,
          separator: usualSeparators[language],
          table: tableOf(people),
        })
        const cells = cellsOf(xlsx.read(bytes, { cellFormula: true }))
        expect(cells.filter(({ f }) => f !== undefined)).toEqual([])
      }),
      { numRuns: 300 },
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
  it('can be filtered, and prints as wide as a page with its headings on each', () => {
    const rows = Array.from({ length: 3 }, () => Array.from({ length: 28 }, () => 'x'))
    const headings = Array.from({ length: 28 }, (_, at) => `Column ${at}`)
    const bytes = writeWorkbook([
      { name: 'First', headings: ['a'], rows: [['b']] },
      { name: "Ada's <list>", headings, rows },
    ])
    const book = xlsx.read(bytes)
    expect(book.Sheets["Ada's <list>"]!['!autofilter']).toEqual({ ref: 'A1:AB4' })
    expect(book.Workbook!.Names!.filter(({ Sheet }) => Sheet === 1)).toMatchObject([
      { Name: '_xlnm._FilterDatabase', Ref: "'Ada''s <list>'!$A$1:$AB$4" },
      { Name: '_xlnm.Print_Titles', Ref: "'Ada''s <list>'!$1:$1" },
    ])
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml']!)
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    expect(xml).toMatch(
      /<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"\/><\/worksheet>$/,
    )
  })
})

it('numbers in CSV have the decimal sign that Excel expects in the language', () => {
  const table = { name: 'Results', headings: ['a', 'b'], rows: [[4.5, { day: '2018-10-29' }]] }
  const text = (language: Language) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      fileOf({ form: 'csv', language, separator: usualSeparators[language], table }),
    )
  expect(text('en')).toBe('\ufeffa,b\r\n4.5,2018-10-29\r\n')
  expect(text('ru')).toBe('\ufeffa;b\r\n4,5;2018-10-29\r\n')
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
  it.each([
    [3, true],
    [5, false],
  ])('reads what unfolds to %i MB: %s', async (megabytes, isRead) => {
    const profile = { format: 'competency-profile', version: 1, organization: { market: 'developed' } }
    const text = JSON.stringify(profile).padEnd(megabytes * 2 ** 20)
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
    const bytes = Buffer.from(await new Response(packed).arrayBuffer())
    const read = await profileFromText(bytes.toString('base64url'))
    expect(read.ok || read.problems.map(({ code }) => code)).toEqual(isRead || ['too-long'])
  })
  it('leaves names out, whatever they are, and nothing else', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const bare = withoutNames(profile)
        expect(bare.organization).toEqual({ market: profile.organization.market })
        expect({ ...bare, organization: null, people: null }).toEqual({
          ...profile,
          organization: null,
          people: null,
        })
        for (const [at, { id, name, ...rest }] of (bare.people ?? []).entries()) {
          expect([id, name]).toEqual([`p${at + 1}`, `P${at + 1}`])
          expect({ ...profile.people![at]!, ...rest }).toEqual(profile.people![at])
        }
      }),
      { numRuns: 300 },
    )
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
