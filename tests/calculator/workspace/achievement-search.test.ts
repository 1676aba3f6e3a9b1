import { expect, test } from 'vitest'
import { searchIn } from '../../../src/calculator/workspace/achievement-search.ts'
import { program } from '../../support/program.ts'
import { smallEdition } from '../../support/small-edition.ts'

const search = searchIn(program)
const found = (text: string) => search(text).map(({ id }) => id)

test.each([
  ['70-346', '70-346'],
  ['70346', '70-346'],
  ['346', '70-346'],
  [' 70 346 ', '70-346'],
  ['mb2-715', 'MB2-715'],
  ['МВ2-715', 'MB2-715'],
  ['office 365 identities', '70-346'],
  ['identities office', '70-346'],
  ['MCSA: Office 365', 'mcsa-office-365'],
  ['mcse', 'mcse-productivity'],
  ['PMI-ACP', 'pmi-acp'],
  ['scrum', 'psm-1'],
  ['облачной платформе', 'ta-cloud-platform'],
  ['удалённый рабочий стол', 'ta-azure-rds'],
  ['учётными записями office', '70-346'],
  ['SQL Server Technical Assessment', 'ta-sql-server-2016'],
  ['Skype Operations Framework', 'pga-voice-framework'],
  ['LFCS', 'lfcs'],
  ['Windows Server 2008', 'mcsa-windows-server-2008'],
])('%j finds %s first', (text, id) => {
  expect(found(text)[0]).toBe(id)
})

test('an exact code comes before those that contain it', () => {
  expect(found('70-41')).toEqual(['70-410', '70-411', '70-412', '70-413', '70-414', '70-417'])
  expect(found('70-410')).toEqual(['70-410'])
})

test('nothing is found for what the edition does not name', () => {
  expect(found('70-999')).toEqual([])
  expect(found('zzz')).toEqual([])
})

test('an empty text finds everything, and each says which competencies it serves', () => {
  expect(found('  ')).toEqual([...Object.keys(program.achievements), ...Object.keys(program.outside!)])
  expect(
    search('').every(
      ({ achievement, competencies }) => competencies.length > 0 === (achievement !== undefined),
    ),
  ).toBe(true)
  expect(searchIn(smallEdition)('70-347')[0]?.competencies).toEqual([
    'cloud-productivity',
    'collaboration-and-content',
    'messaging',
    'small-and-midmarket-cloud-solutions',
    'windows-and-devices',
  ])
})
