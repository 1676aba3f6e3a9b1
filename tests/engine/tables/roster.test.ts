import { beforeAll, describe, expect, it } from 'vitest'
import { achievementFinder, type AchievementFinder } from '../../../src/engine/program/spelling.ts'
import { loadProgram } from '../../../src/engine/program/load.ts'
import { cellReader } from '../../../src/engine/tables/cell-achievements.ts'
import { columnsOf, headingRow } from '../../../src/engine/tables/columns.ts'
import { mergeRoster } from '../../../src/engine/tables/merge.ts'
import { dayOrderOf } from '../../../src/engine/tables/days.ts'
import { readRoster } from '../../../src/engine/tables/roster.ts'
import { textsOfDays } from '../../../src/engine/tables/roster-texts.ts'
import { nothingSaid } from '../../../src/calculator/import/importing-state.ts'
import type { Row } from '../../../src/engine/tables/table.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'

const ignore = () => undefined
let find: AchievementFinder
beforeAll(async () => {
  find = achievementFinder(await loadProgram())
})

const table = (text: string): Row[] =>
  text
    .trim()
    .split('\n')
    .map((line, at) => ({ line: at + 1, cells: line.split('|').map((cell) => cell.trim()) }))
const read = (text: string) => {
  const rows = table(text)
  const columns = columnsOf(rows[0]!.cells)
  const reader = cellReader(find, () => [])
  const order = dayOrderOf(textsOfDays(rows.slice(1), columns, reader))
  const reading = {
    columns,
    read: reader,
    calendar: '1900',
    order: order === 'month-first' ? order : 'day-first',
    answers: nothingSaid.answers,
    passingScore: null,
    isWide: false,
    headings: rows[0]!.cells,
  } as const
  return readRoster(rows.slice(1), reading, ignore)
}
const empty: Profile = {
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
}

describe('an achievement', () => {
  it.each([
    ['70-346', '70-346'],
    ['70346', '70-346'],
    ['70–346', '70-346'],
    ['Exam 70-346: Managing Office 365 Identities and Requirements', '70-346'],
    ['Managing Office 365 Identities and Requirements', '70-346'],
    ['Управление учётными записями и требованиями Office 365', '70-346'],
    ['MB2-877', 'MB2-877'],
    ['МВ2 877', 'MB2-877'],
    ['mb2‑877', 'MB2-877'],
    ['MCSA: Office 365', 'mcsa-office-365'],
    ['Technical Assessment for Cloud Platform', 'ta-cloud-platform'],
    ['Enabling Services for Microsoft Office 365', '70-347'],
    ['Technical Assessment for Using Microsoft Azure for Datacenter Solutions', 'ta-cloud-platform'],
    ['scrum alliance certified scrum master', 'csm'],
    ['Linux Foundation Certified System Administrator (LFCS)', 'lfcs'],
    ['LFCS', 'lfcs'],
    ['MCSA: Windows Server 2008', 'mcsa-windows-server-2008'],
    ['70-346 and 70-347', undefined],
    ['AZ-900', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s is %s', (text, id) => expect(find(text)).toEqual(id === undefined ? [] : [id]))

  it.each([
    ['Architecting Microsoft Azure Solutions', ['70-534', '70-535']],
    [
      'Data Platform & Analytics Foundational Technical Assessment',
      ['ta-data-analytics-foundational', 'ta-data-platform-foundational'],
    ],
  ])('a title that two have or had, %s, means either', (text, ids) => expect(find(text)).toEqual(ids))
})

describe('the columns', () => {
  it('are known in the training details export', () => {
    const headings = [
      'TrainingActivityId',
      'TrainingTitle',
      'TrainingType',
      'IndividualFirstName',
      'IndividualLastName',
      'Email',
      'CorpEmail',
      'TrainingCompletionDate',
      'Month',
      'IcMCP',
      'MCPID',
      'MPNId',
      'PartnerName',
    ]
    expect(columnsOf(headings)).toEqual([
      'achievement',
      'title',
      null,
      'first-name',
      'last-name',
      null,
      'email',
      'earned',
      null,
      null,
      'mcid',
      null,
      null,
    ])
  })
  it('are known in Russian and German, and «Имя» alone is the whole name', () => {
    expect(columnsOf(['Имя', 'Экзамен', 'Дата сдачи'])).toEqual(['name', 'achievement', 'earned'])
    expect(columnsOf(['Имя', 'Фамилия', 'Код экзамена'])).toEqual(['first-name', 'last-name', 'achievement'])
    expect(columnsOf(['Vorname', 'Nachname', 'Prüfung', 'Datum'])).toEqual([
      'first-name',
      'last-name',
      'achievement',
      'earned',
    ])
  })
  it('stand below a title', () => {
    expect(headingRow(table('Skills report\nContoso\nName|Exam\nAda|70-346'))).toBe(2)
    expect(headingRow(table('Ada|70-346'))).toBeUndefined()
  })
})

describe('a roster', () => {
  it('says of each row that cannot be used why', () => {
    const { entries, unusable } = read(
      'MCID|Name|Exam|Date\n1|Ada|70-346|29.10.2018\n|||\n2|Bob||\n|  |70-346|\n3|Eve|AZ-900|\n4|Dan|70-346|soon',
    )
    expect(entries.map(({ name, achievement, earned }) => [name, achievement, earned])).toEqual([
      ['Ada', '70-346', '2018-10-29'],
    ])
    expect(unusable.map(({ row, problem }) => [row.line, problem])).toEqual([
      [3, { code: 'no-person' }],
      [4, { code: 'no-achievement' }],
      [5, { code: 'no-person' }],
      [6, { code: 'not-named', column: 2, text: 'AZ-900' }],
      [7, { code: 'not-a-day', column: 3, text: 'soon' }],
    ])
  })

  it('takes no title that two have or had without the code, in whatever column that stands', () => {
    const title = 'Data Platform & Analytics Foundational Technical Assessment'
    const { entries, unusable } = read(
      `Name|Exam|Title\nAda|${title}|\nBob|${title}|ta-data-platform-foundational\nEva|70-535|Architecting Microsoft Azure Solutions`,
    )
    expect(entries.map(({ name, achievement }) => [name, achievement])).toEqual([
      ['Bob', 'ta-data-platform-foundational'],
      ['Eva', '70-535'],
    ])
    expect(unusable.map(({ row, problem }) => [row.line, problem])).toEqual([
      [
        2,
        {
          code: 'several-achievements',
          column: 1,
          text: title,
          achievements: ['ta-data-analytics-foundational', 'ta-data-platform-foundational'],
        },
      ],
    ])
  })

  it('changes nothing when it is imported twice', () => {
    const { entries } = read(`MCID|Name|E-mail|Exam|Date|Valid until|Associated to PC
1|Ada Lovelace|ada@example.com|70-346|2017-05-01||Yes
1|Ada Lovelace|ada@example.com|70-347|2017-06-01|2019-06-01|Yes
|Ada Lovelace|ADA@example.com|70-346|2018-05-01||Yes
2|Ada Lovelace||70-346|2017-05-01||No
|Боб|bob@example.com|70-346|||Yes
|боб||70-347|||`)
    const first = mergeRoster(empty, entries, '2018-01-01', ignore)
    expect(first.profile.people).toEqual([
      {
        id: 'mcid:1',
        name: 'Ada Lovelace',
        associatedSince: '2018-01-01',
        achievements: [
          { id: '70-346', earned: '2018-05-01' },
          { id: '70-347', earned: '2017-06-01', expires: '2019-06-01' },
        ],
      },
      { id: 'mcid:2', name: 'Ada Lovelace', achievements: [{ id: '70-346', earned: '2017-05-01' }] },
      {
        id: 'email:bob@example.com',
        name: 'Боб',
        associatedSince: '2018-01-01',
        achievements: [{ id: '70-346' }, { id: '70-347' }],
      },
    ])
    const second = mergeRoster(first.profile, entries, '2018-01-01', ignore)
    expect(second.profile).toEqual(first.profile)
    expect(second.effects.every(({ effect }) => effect === 'same')).toBe(true)
  })

  it('finds people who were entered by hand by their name', () => {
    const before: Profile = {
      ...empty,
      people: [
        { id: 'p1', name: 'Ada  Lovelace', associatedSince: '2017-01-01', achievements: [{ id: '70-346' }] },
      ],
    }
    const { entries } = read('MCID|Name|Exam\n1|ada lovelace|70-347\n9|Grace Hopper|70-346')
    const { profile, effects } = mergeRoster(before, entries, null, ignore)
    expect(
      profile.people!.map(({ id, associatedSince, achievements }) => [
        id,
        associatedSince,
        achievements.length,
      ]),
    ).toEqual([
      ['p1', '2017-01-01', 2],
      ['mcid:9', undefined, 1],
    ])
    expect(effects.map(({ effect, person }) => [effect, person])).toEqual([
      ['new', 'p1'],
      ['new', 'mcid:9'],
    ])
  })
})
