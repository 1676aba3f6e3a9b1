import * as xlsx from 'xlsx'
import { afterEach, expect, test, vi } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import type { Importing } from '../../../src/calculator/import/importing.ts'
import type { ImportWorker } from '../../../src/calculator/import/reading-worker.ts'
import { peopleHeadings, peopleRows } from '../../../src/engine/tables/people-table.ts'
import { writeDelimited } from '../../../src/engine/tables/write-delimited.ts'
import { writeWorkbook } from '../../../src/engine/tables/write-workbook.ts'
import { foundIn } from './bring-in.ts'
import { csvFile, importHere, settled } from './support.ts'

const tableOf = ({ $state }: Importing) => {
  const state = $state.get()
  if (!('guess' in state)) throw new Error(`There is no table in the step ${state.step}.`)
  return state.guess
}
const previewOf = ({ $state }: Importing) => {
  const state = $state.get()
  if (state.step !== 'preview') throw new Error(`There is no preview in the step ${state.step}.`)
  return state.preview
}

afterEach(() => void vi.useRealTimers())

const skills = `Skills report
MCID;Name;Exam;Date achieved;Associated to PC
1;Ada Lovelace;70-346;01.05.2017;Yes
1;Ada Lovelace;70-347;02.05.2017;Yes
2;Боб;MCSA: Office 365;28.10.2018;Yes
3;Eve;70-346;01.01.2017;No
4;Dan;AZ-900;01.01.2017;Yes
;;70-346;;Yes
5;Mia;70-347;soon;Yes
6;Ann;70-346;29.10.2018;Yes
`

test('a skills report: what is seen, what it would do, one step that is undone', async () => {
  const { calculator, importing } = importHere()
  const before = calculator.history.$profile.get()
  importing.open(csvFile(skills))
  expect(await settled(importing)).toBe('columns')
  expect(tableOf(importing)).toMatchObject({
    form: { kind: 'text', encoding: 'utf-8', delimiter: ';' },
    rows: 8,
    heading: 1,
    columns: ['mcid', 'name', 'achievement', 'earned', 'associated'],
    order: 'either',
    values: [{ question: 'associated' }],
    toFill: 0,
    asksSince: true,
  })
  importing.preview()
  expect(importing.$progress.get()).toBeNull()
  importing.setSince('2016-01-01')
  importing.preview()
  expect(await settled(importing)).toBe('preview')
  const preview = previewOf(importing)
  expect(preview.people).toEqual({ new: 4, changed: 0, same: 0 })
  expect(preview.achievements).toEqual({ new: 5, changed: 0, same: 0 })
  expect(Object.entries(preview.triage).map(([triage, { count }]) => [triage, count])).toEqual([
    ['counts', 3],
    ['not-associated', 1],
    ['not-visible-yet', 1],
    ['not-named', 1],
  ])
  expect(preview.unusable.first).toEqual([
    { line: 7, column: 'Exam', problem: { code: 'not-named', column: 2, text: 'AZ-900' } },
    { line: 8, column: null, problem: { code: 'no-person' } },
    { line: 9, column: 'Date achieved', problem: { code: 'not-a-day', column: 3, text: 'soon' } },
  ])
  expect(calculator.history.$profile.get()).toBe(before)
  importing.confirm()
  await settled(importing)
  expect(
    calculator.history.$profile.get().people?.map(({ id, associatedSince }) => [id, associatedSince]),
  ).toEqual([
    ['mcid:1', '2016-01-01'],
    ['mcid:2', '2016-01-01'],
    ['mcid:3', undefined],
    ['mcid:6', '2016-01-01'],
  ])
  calculator.history.undo()
  expect(calculator.history.$profile.get()).toBe(before)
  expect(calculator.history.$next.get()?.step).toBe('import-people')
})

test('the second time all is the same', async () => {
  const { calculator, importing } = importHere()
  for (const expected of [
    { new: 4, changed: 0, same: 0 },
    { new: 0, changed: 0, same: 4 },
  ]) {
    importing.open(csvFile(skills))
    await settled(importing)
    importing.setSince(null)
    importing.preview()
    await settled(importing)
    expect(previewOf(importing).people).toEqual(expected)
    importing.confirm()
    await settled(importing)
  }
  expect(calculator.history.$profile.get().people).toHaveLength(4)
})

test('where day and month can be exchanged nothing goes on without an answer', async () => {
  const { importing } = importHere()
  importing.open('Name\tExam\tDate\tAssociated since\nAda\t70-346\t05/06/2017\t01/01/2016\n')
  await settled(importing)
  expect(tableOf(importing)).toMatchObject({
    form: { kind: 'pasted', delimiter: '\t' },
    order: null,
    ambiguous: { text: '05/06/2017', dayFirst: '2017-06-05', monthFirst: '2017-05-06' },
    asksSince: false,
  })
  importing.preview()
  expect(importing.$state.get().step).toBe('columns')
  expect(importing.$progress.get()).toBeNull()
  importing.setOrder('month-first')
  importing.preview()
  expect(await settled(importing)).toBe('preview')
})

test('any table by choosing its columns, without headings', async () => {
  const { calculator, importing } = importHere()
  importing.open('70-346,ada@example.com\n70-347,bob@example.com\n')
  await settled(importing)
  expect(tableOf(importing)).toMatchObject({ heading: null, columns: ['achievement', 'email'], rows: 2 })
  importing.chooseColumn(0, 'email')
  await settled(importing)
  importing.chooseColumn(1, 'email')
  await settled(importing)
  importing.chooseColumn(0, 'achievement')
  await settled(importing)
  expect(tableOf(importing).columns).toEqual(['achievement', 'email'])
  importing.setSince('2017-01-01')
  importing.preview()
  await settled(importing)
  importing.confirm()
  await settled(importing)
  expect(calculator.history.$profile.get().people?.map(({ id }) => id)).toEqual([
    'email:ada@example.com',
    'email:bob@example.com',
  ])
})

test.each([
  ['CSV', (rows: string[][]) => writeDelimited([[...peopleHeadings.en], ...rows], ',')],
  ['XLSX', (rows: string[][]) => writeWorkbook([{ name: 'People', headings: peopleHeadings.en, rows }])],
])('the calculator’s own %s of people comes back exactly', async (_, write) => {
  const sample = sampleIn('ru')
  const { calculator, importing } = importHere()
  importing.open(new File([write(peopleRows(sample.people!)) as BlobPart], 'people'))
  await settled(importing)
  expect(tableOf(importing)).toMatchObject({ isOwn: true, asksSince: false, order: 'either' })
  importing.preview()
  await settled(importing)
  importing.confirm()
  await settled(importing)
  expect(calculator.history.$profile.get().people).toEqual(sample.people)
})

test('another encoding, separator or row of headings is another table', async () => {
  const { importing } = importHere()
  importing.open(csvFile('Report\nName;Exam\nAda;70-346\n'))
  await settled(importing)
  importing.chooseForm({ delimiter: ',' })
  await settled(importing)
  expect(tableOf(importing)).toMatchObject({ form: { delimiter: ',' }, columns: [null], heading: null })
  importing.chooseForm({ encoding: 'utf-16le' })
  await settled(importing)
  expect(tableOf(importing)).toMatchObject({ form: { encoding: 'utf-16le', delimiter: ',' } })
  importing.chooseForm({ encoding: 'utf-8', delimiter: ';' })
  await settled(importing)
  expect(tableOf(importing)).toMatchObject({ heading: 1, columns: ['name', 'achievement'] })
  importing.chooseHeading(null)
  await settled(importing)
  expect(tableOf(importing)).toMatchObject({ heading: null, columns: [null, null], rows: 3 })
})

test('the rows that cannot be used become a file in which nothing is a formula', async () => {
  const { importing } = importHere()
  importing.open('Name,Exam\n=A1,"AZ-900, or so"\n')
  await settled(importing)
  importing.setSince(null)
  importing.preview()
  await settled(importing)
  const words = {
    delimiter: ',',
    line: 'Row',
    column: 'Column',
    reason: 'Reason',
    reasons: { 'not-named': '=no' } as never,
  } as const
  const text = await new Promise((resolve) => importing.writeUnusable(words, resolve))
  expect(text).toBe(`\ufeffRow,Column,Reason,Name,Exam\r\n2,Exam,'=no,'=A1,"AZ-900, or so"\r\n`)
})

test('what changed meanwhile is looked at again before anything is taken over', async () => {
  const { calculator, importing } = importHere()
  importing.open('Name,Exam\nAda,70-346\n')
  await settled(importing)
  importing.setSince(null)
  importing.preview()
  await settled(importing)
  calculator.people.addPerson()
  importing.confirm()
  expect(await settled(importing)).toBe('preview')
  importing.confirm()
  await settled(importing)
  expect(calculator.history.$profile.get().people).toHaveLength(2)
})

const silent = (): ImportWorker & { readonly isEnded: () => boolean } => {
  let isEnded = false
  return {
    postMessage: () => undefined,
    terminate: () => void (isEnded = true),
    addEventListener: () => undefined,
    isEnded: () => isEnded,
  }
}

test('a worker that hangs is ended, and says so', () => {
  vi.useFakeTimers()
  const worker = silent()
  const { importing } = importHere(() => worker)
  importing.open('x')
  vi.advanceTimersByTime(29_000)
  expect(importing.$state.get().step).toBe('opening')
  vi.advanceTimersByTime(2_000)
  expect(importing.$state.get()).toMatchObject({ step: 'trouble', trouble: { code: 'hung' } })
  expect(worker.isEnded()).toBe(true)
})

test('cancelling ends the worker and changes nothing', () => {
  const worker = silent()
  const { calculator, importing } = importHere(() => worker)
  const before = calculator.history.$profile.get()
  importing.open('x')
  importing.end()
  expect(worker.isEnded()).toBe(true)
  expect(importing.$progress.get()).toBeNull()
  expect(calculator.history.$profile.get()).toBe(before)
})

test('numbers without a format are days by the calendar of their workbook', async () => {
  const book = xlsx.utils.book_new()
  book.Workbook = { WBProps: { date1904: true } }
  const rows = [
    ['Name', 'Exam', 'Date'],
    ['Ada', '70-346', 41643],
  ]
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), 'Skills')
  const bytes = xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer
  const { people, asked } = await foundIn(new File([bytes], 'old-mac.xlsx'))
  expect(people).toEqual({ Ada: { '70-346': '2018-01-05' } })
  expect(asked).toEqual([])
})

test('what comes near and who may be one is offered, and taken only when the visitor says so', async () => {
  const { calculator, importing } = importHere()
  importing.open('Name\tExam\nAda Byron\tManaging Ofice 365 Identites and Requirments\nA. Byron\t70-347\n')
  await settled(importing)
  importing.setSince(null)
  importing.preview()
  await settled(importing)
  const before = previewOf(importing)
  expect(before.people.new).toBe(1)
  expect(before.nearTitles).toEqual([
    { text: 'Managing Ofice 365 Identites and Requirments', achievements: ['70-346'] },
  ])
  importing.mean(before.nearTitles[0]!.text, '70-346')
  await settled(importing)
  const near = previewOf(importing)
  expect(near).toMatchObject({ people: { new: 2 }, unusable: { count: 0 } })
  expect(near.alike.first).toMatchObject([{ names: ['A. Byron', 'Ada Byron'], isJoined: false }])
  importing.join(near.alike.first[0]!.key, true)
  await settled(importing)
  expect(previewOf(importing).people.new).toBe(1)
  importing.confirm()
  await settled(importing)
  expect(calculator.history.$profile.get().people).toMatchObject([
    { name: 'Ada Byron', achievements: [{ id: '70-346' }, { id: '70-347' }] },
  ])
})
