import { describe, expect, test } from 'vitest'
import { levelRows } from '../../../src/calculator/export/level-rows.ts'
import { toMarkdown } from '../../../src/calculator/export/markdown.ts'
import { reportOf, type Reported } from '../../../src/calculator/export/report.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { notCounting } from '../../../src/engine/requirements/index.ts'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import { englishSentences } from '../../../src/calculator/app/messages/en.ts'
import { exporting as wordsEn } from '../../../src/calculator/export/messages/en.ts'
import { plan as planEn } from '../../../src/calculator/plan/messages/en.ts'
import { namesIn } from '../../../src/language/names.ts'
import { writeReport, type Writing } from '../../../src/calculator/export/report-page.ts'
import { peopleSheet } from '../../../src/calculator/export/people-sheet.ts'
import { planPart } from '../../../src/calculator/export/report-plan.ts'
import { aboutSheet, resultsSheet } from '../../../src/calculator/export/report-sheets.ts'
import { russianSentences } from '../../../src/calculator/app/messages/ru.ts'
import { exporting as wordsRu } from '../../../src/calculator/export/messages/ru.ts'
import { plan as planRu } from '../../../src/calculator/plan/messages/ru.ts'
import type { Plan } from '../../../src/engine/planning/result.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Language, Program } from '../../../src/engine/program/types.ts'
import { program } from '../../support/program.ts'
import { smallEdition } from '../../support/small-edition.ts'

function written(
  profile: Profile,
  language: Language,
  more: Partial<Reported> & { on?: string } = {},
  program: Program = smallEdition,
) {
  const [messages, words] = language === 'en' ? [englishSentences, wordsEn] : [russianSentences, wordsRu]
  const person = (id: string) => profile.people?.find((one) => one.id === id)?.name ?? id
  const names = namesIn(program, messages, person)
  const writing: Writing = { program, messages, words, names }
  const assessment = assess(program, profile, more.on ?? program.published)
  const given = { profile, assessment, scenario: undefined, drafts: 0, notCounting: 0, ...more }
  const page = writeReport(reportOf(program, given), writing)
  return {
    page,
    writing,
    markdown: toMarkdown(page),
    results: resultsSheet(levelRows(program, assessment), writing),
    about: aboutSheet(page, writing),
  }
}
const empty: Profile = {
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developing' },
}

describe('the report on the sample company', () => {
  test('in English', () => {
    expect(written(sampleIn('en'), 'en', { notCounting: 4 }).markdown).toMatchInlineSnapshot(`
      "# Partner competencies

      - Organization: Contoso
      - As of: 29 October 2018
      - Market: Developed market
      - Rules: Microsoft Partner Network competencies, October 2018 edition. The programme ended on 30 September 2022.

      **You can buy the Gold package.** Met at Gold: Cloud Productivity. Silver package in force until 28 February 2019. Shown on the business profile: Application Development, Silver; Cloud Productivity, Silver; Datacenter, Silver; Messaging, Silver; Small and Midmarket Cloud Solutions, Silver.

      ## Attained

      - **Application Development, Silver** — Active
        - Path: Application Builder option
        - 2 people: Daniel Okafor (70-532) and Ines Duarte (70-483)
      - **Datacenter, Silver** — At risk
        - Path: Datacenter Solutions option
        - 2 people: Elena Vargas (70-247) and Farid Haddad (70-740)
      - **Cloud Productivity, Silver** — Active
        - Path: Managed Service Partner option
        - Office 365 active entitlements (active users on a workload, or ProPlus; trials do not count): 4,200 users (threshold: 2,000)
        - 1 person: Ada Lindqvist (70-346 and 70-347); 1 more in reserve
      - **Cloud Productivity, Gold** — Qualified
        - Path: Managed Service Partner option
        - Office 365 active entitlements (active users on a workload, or ProPlus; trials do not count): 4,200 users (threshold: 4,000)
        - 2 people: Ada Lindqvist (70-346 and 70-347) and Boris Novak (70-346 and 70-347)
      - **Messaging, Silver** — Active
        - Path: Hybrid Services Partner option
        - 2 people: Ada Lindqvist (70-347 and 70-345) and Boris Novak (70-347 and 70-345); 1 more in reserve
      - **Small and Midmarket Cloud Solutions, Silver** — Active
        - Path: O365 Services option
        - New Office 365 customers: 7 customers (threshold: 4)

      ## At risk

      - **Datacenter, Silver**
        - Not met from 1 January 2019, and so not on the anniversary, 1 March 2019.
        - 70-247 of Elena Vargas is no longer accepted from 1 January 2019.
        - On the anniversary: 1 of 2 people

      ## Unclear

      - **Collaboration and Content, Silver**
        - Path: SharePoint Services Partner option
        - The source does not say whether people with different alternatives add up. If everyone has the same one, they count. Ask Microsoft whether different people may use different ones. No alternative alone has 2 people (1 and 1); together they have.

      ## Nearest

      - **Cloud Platform, Silver** — Started
        - Path: Azure Consumption option
        - Azure customer consumption: $3,000 more.
      - **Messaging, Gold** — Not yet
        - Path: Hybrid Services Partner option
        - 1 more person. Each with (70-347 and 70-345) or MCSE: Productivity.
      - **Data Platform, Silver** — Not yet
        - Path: Big Data option
        - 1 more person. Each with Technical Assessment for Data Platform Foundational and (Technical Assessment for SQL Server 2016 or Technical Assessment for Azure Data Warehouse).
      - **Small and Midmarket Cloud Solutions, Gold** — Started
        - Path: O365 Services option
        - New Office 365 customers: 18 customers more.
      - **Application Development, Gold** — Not yet
        - Path: Application Builder option
        - 3 more people. Each with MCSD: App Builder or 70-486.

      ## What this rests on

      - Computed from what was entered; Microsoft has not confirmed any of it.
      - Thresholds are those of a developed market.
      - 4 achievements that were entered do not count on this day: not associated, expired, not accepted any more or unknown to this edition.
      - New Office 365 customers was entered month by month; after September 2018 nothing more is assumed.

      Computed in the browser by Partner Competency Guide. It is no statement by Microsoft and no substitute for one.
      "
    `)
  })
  test('in Russian', () => {
    expect(written(sampleIn('ru'), 'ru', { notCounting: 4 }).markdown).toMatchInlineSnapshot(`
      "# Компетенции партнёра

      - Организация: Contoso
      - Дата расчёта: 29 октября 2018 года
      - Рынок: Развитый рынок
      - Правила: Компетенции Microsoft Partner Network, редакция за октябрь 2018 года. Программа завершилась 30 сентября 2022 года.

      **Вы можете купить пакет Gold.** Выполнены требования Gold: Облачная производительность. Пакет Silver действует по 28 февраля 2019 года. Показано в бизнес-профиле: Разработка приложений, Silver; Облачная производительность, Silver; Центр обработки данных, Silver; Обмен сообщениями, Silver; Облачные решения для малого и среднего бизнеса, Silver.

      ## Получено

      - **Разработка приложений, Silver** — Действует
        - Путь: Разработчик приложений
        - 2 сотрудника: Даниил Окунев (70-532) и Инна Дорохова (70-483)
      - **Центр обработки данных, Silver** — Под угрозой
        - Путь: Решения для центра обработки данных
        - 2 сотрудника: Елена Соколова (70-247) и Фарид Гайнуллин (70-740)
      - **Облачная производительность, Silver** — Действует
        - Путь: Партнер по управляемым службам
        - Активные права Office 365 (активные пользователи рабочей нагрузки или ProPlus; пробные не учитываются): 4 200 пользователей (порог: 2 000)
        - 1 сотрудник: Анна Лебедева (70-346 и 70-347); в запасе ещё 1
      - **Облачная производительность, Gold** — Достигнуто
        - Путь: Партнер по управляемым службам
        - Активные права Office 365 (активные пользователи рабочей нагрузки или ProPlus; пробные не учитываются): 4 200 пользователей (порог: 4 000)
        - 2 сотрудника: Анна Лебедева (70-346 и 70-347) и Борис Новиков (70-346 и 70-347)
      - **Обмен сообщениями, Silver** — Действует
        - Путь: Партнер по гибридным службам
        - 2 сотрудника: Анна Лебедева (70-347 и 70-345) и Борис Новиков (70-347 и 70-345); в запасе ещё 1
      - **Облачные решения для малого и среднего бизнеса, Silver** — Действует
        - Путь: Службы O365
        - Новые клиенты Office 365: 7 клиентов (порог: 4)

      ## Под угрозой

      - **Центр обработки данных, Silver**
        - С 1 января 2019 года требования не выполняются, а значит, не будут выполнены и в годовщину, 1 марта 2019 года.
        - Елена Соколова: 70-247 не принимается с 1 января 2019 года.
        - В годовщину: 1 из 2 сотрудников

      ## Неясно

      - **Совместная работа и содержимое, Silver**
        - Путь: Партнер по службам SharePoint
        - В источнике не сказано, можно ли складывать сотрудников с разными вариантами. Если вариант у всех один, они засчитываются. Спросите у Майкрософт, могут ли варианты быть разными. Ни один вариант отдельно не набирает 2 сотрудников (1 и 1), а вместе набирают.

      ## Ближе всего

      - **Облачная платформа, Silver** — Начато
        - Путь: Потребление ресурсов Azure
        - Потребление Azure клиентами: ещё 3 000 $.
      - **Обмен сообщениями, Gold** — Пока нет
        - Путь: Партнер по гибридным службам
        - Ещё 1 сотрудник. У каждого: (70-347 и 70-345) или MCSE: Productivity.
      - **Платформа данных, Silver** — Пока нет
        - Путь: Большие объемы данных
        - Ещё 1 сотрудник. У каждого: Техническая оценка знаний по основам платформы данных и (Техническая оценка знаний по SQL Server 2016 или Техническая оценка знаний по хранилищу данных Azure).
      - **Облачные решения для малого и среднего бизнеса, Gold** — Начато
        - Путь: Службы O365
        - Новые клиенты Office 365: ещё 18 клиентов.
      - **Разработка приложений, Gold** — Пока нет
        - Путь: Разработчик приложений
        - Ещё 3 сотрудника. У каждого: MCSD: App Builder или 70-486.

      ## На чём это основано

      - Рассчитано по введённым данным; корпорация Майкрософт их не подтверждала.
      - Пороги взяты для развитого рынка.
      - На эту дату не учитывается 4 введённых достижения: нет привязки, истёк срок, больше не принимается или не названо в этой редакции.
      - Новые клиенты Office 365: введено по месяцам, последний — сентябрь 2018 года; дальше ничего не предполагается.

      Рассчитано в браузере справочником Partner Competency Guide. Это не заявление Майкрософт и не заменяет его.
      "
    `)
  })
})

test('an empty profile has a report without parts', () => {
  const { page } = written(empty, 'en')
  expect(page.parts).toEqual([])
  expect(page.sentence).toBe('No package can be bought yet')
})

test('what the answer rests on is said where it applies', () => {
  const profile: Profile = {
    ...empty,
    metrics: { 'azure-consumption': [{ month: '2018-03', amount: 1 }], nonsense: 3 },
    overrides: [{ competency: 'devops', level: 'gold', from: '2018-09-01' }],
  }
  const { page } = written(profile, 'en', { drafts: 2, scenario: 'After hiring two', on: '2018-11-01' })
  expect(page.facts).toContainEqual(['Scenario', 'After hiring two'])
  expect(page.notes.lines).toMatchInlineSnapshot(`
    [
      "Computed from what was entered; Microsoft has not confirmed any of it.",
      "Thresholds are those of a developing market.",
      "2 fields hold text that can’t be read; what stood there before counts.",
      "1 further entry is unknown to this edition and without effect.",
      "DevOps, Gold: override in force from 1 September 2018 until 30 November 2018.",
      "Azure customer consumption was entered month by month; after March 2018 nothing more is assumed.",
    ]
  `)
  expect(written(profile, 'ru', { drafts: 2, on: '2018-11-01' }).page.notes.lines).toMatchInlineSnapshot(`
    [
      "Рассчитано по введённым данным; корпорация Майкрософт их не подтверждала.",
      "Пороги взяты для развивающегося рынка.",
      "Текст, который не удалось прочитать, стоит в 2 полях; учитываются прежние значения.",
      "Ещё 1 запись неизвестна этой редакции и ни на что не влияет.",
      "«Разработка и эксплуатация (DevOps)», Gold: ручное подтверждение действует с 1 сентября 2018 года по 30 ноября 2018 года.",
      "Потребление Azure клиентами: введено по месяцам, последний — март 2018 года; дальше ничего не предполагается.",
    ]
  `)
  expect(page.parts[0]!.rows[0]).toMatchInlineSnapshot(`
    {
      "lines": [
        "Met by an override from 1 September 2018 until 30 November 2018.",
      ],
      "name": "DevOps, Gold",
      "state": {
        "code": "qualified",
        "text": "Qualified",
      },
    }
  `)
})

test('after the programme’s end the report says that its rules would be the old ones', () => {
  const why = (on: string) => written(empty, 'en', { on }).page.why.join(' ')
  expect(why('2022-09-30')).toBe('')
  expect(why('2022-10-01')).toContain('The programme ended on 30\u00a0September 2022.')
})

describe('the people as a table', () => {
  const sheet = (language: Language) => {
    const { writing } = written(empty, language, {}, program)
    const people = [
      { id: 'p1', name: 'Ada', associatedSince: '2017-01-01', achievements: [] },
      {
        id: 'p2',
        name: 'Boris',
        associatedSince: '2017-01-01',
        achievements: [
          { id: '70-346', earned: '2017-05-01' },
          { id: '70-347', earned: '2017-05-01', expires: '2018-06-30' },
          { id: 'made-up' },
        ],
      },
    ]
    const on = '2018-10-29'
    return peopleSheet(
      people,
      { on, whyNot: (person, held) => notCounting(program, person, held, on) },
      writing,
    )
  }
  test('says beside each achievement what it is called, whether it counts, and why not', () => {
    const { besideHeadings, beside } = sheet('en')
    expect(besideHeadings).toEqual(['Title', 'Counts on 29 October 2018', 'Why not'])
    expect(beside).toEqual([
      ['', '', ''],
      ['Managing Office 365 Identities and Requirements', 'Yes', ''],
      ['Enabling Office 365 Services', 'No', 'Does not count: expired on 30 June 2018.'],
      ['made-up', 'No', 'Does not count: this edition names no such achievement.'],
    ])
  })
  test('says it in Russian', () => {
    expect(sheet('ru').besideHeadings).toEqual([
      'Название',
      'Учитывается на 29 октября 2018 года',
      'Почему нет',
    ])
    expect(sheet('ru').beside[2]!.slice(1)).toEqual(['Нет', expect.stringContaining('30 июня 2018')])
  })
})

describe('the results as a table', () => {
  const { results, about } = written(sampleIn('en'), 'en')
  const row = (competency: string, level: string) =>
    Object.fromEntries(
      results.rows
        .find((cells) => cells[1] === competency && cells[2] === level)!
        .map((value, at) => [results.headings[at]!, value]),
    )
  test('have one row for each published level, all equally wide', () => {
    expect(results.rows).toHaveLength(
      levelRows(smallEdition, assess(smallEdition, empty, '2018-10-29')).length,
    )
    expect(new Set(results.rows.map(({ length }) => length))).toEqual(new Set([results.headings.length]))
  })
  test('hold figures as numbers and days as days', () => {
    expect(row('Cloud Productivity', 'Gold')).toMatchInlineSnapshot(`
      {
        "Area": "Modern workplace and security",
        "Competency": "Cloud Productivity",
        "Have 1": 4200,
        "Have 2": 2,
        "Have 3": "",
        "Level": "Gold",
        "Missing 1": "",
        "Missing 2": "",
        "Missing 3": "",
        "Need 1": 4000,
        "Need 2": 2,
        "Need 3": "",
        "Not met from": "",
        "Path": "Managed Service Partner option",
        "Requirement 1": "Office 365 active entitlements (active users on a workload, or ProPlus; trials do not count)",
        "Requirement 2": "People, each with (70-346 and 70-347) or MCSA: Office 365",
        "Requirement 3": "",
        "Stage": "Qualified",
        "Status": "Met",
        "Who counts": "Ada Lindqvist (70-346 and 70-347) and Boris Novak (70-346 and 70-347)",
      }
    `)
    expect(row('Datacenter', 'Silver')['Not met from']).toEqual({ day: '2019-01-01' })
  })
  test('say what they rest on', () => {
    expect(about.rows).toMatchInlineSnapshot(`
      [
        [
          "Organization",
          "Contoso",
        ],
        [
          "As of",
          "29 October 2018",
        ],
        [
          "Market",
          "Developed market",
        ],
        [
          "Rules",
          "Microsoft Partner Network competencies, October 2018 edition. The programme ended on 30 September 2022.",
        ],
        [
          "Answer",
          "You can buy the Gold package. Met at Gold: Cloud Productivity. Silver package in force until 28 February 2019. Shown on the business profile: Application Development, Silver; Cloud Productivity, Silver; Datacenter, Silver; Messaging, Silver; Small and Midmarket Cloud Solutions, Silver.",
        ],
        [
          "What this rests on",
          "Computed from what was entered; Microsoft has not confirmed any of it.",
        ],
        [
          "What this rests on",
          "Thresholds are those of a developed market.",
        ],
        [
          "What this rests on",
          "New Office 365 customers was entered month by month; after September 2018 nothing more is assumed.",
        ],
        [
          "Origin",
          "Computed in the browser by Partner Competency Guide. It is no statement by Microsoft and no substitute for one.",
        ],
      ]
    `)
  })
  test('describe every requirement of the program in both languages', () => {
    const texts = (language: Language) =>
      written(empty, language, {}, program).results.rows.flatMap((cells) =>
        cells.filter((value) => typeof value === 'string'),
      )
    for (const text of [...texts('en'), ...texts('ru')]) expect(text).not.toMatch(/undefined|\[object/)
  })
})

test('a plan is a part of its own, its steps by the level they lead to', () => {
  const base = { cost: 1, unlocks: [], towards: { competency: 'messaging', level: 'gold' } } as const
  const plan: Plan = {
    on: '2019-03-01',
    takenOn: '2019-02-28',
    cost: 4,
    proven: true,
    met: [],
    reaches: [],
    steps: [
      {
        ...base,
        code: 'take',
        person: 'p3',
        achievement: '70-345',
        exams: [],
        again: false,
        instead: [],
        serves: [],
      },
      { ...base, code: 'hire', person: 'hire-1' },
      { ...base, code: 'associate', person: 'p7', serves: [] },
      {
        ...base,
        code: 'figure',
        metric: 'azure-consumption',
        have: 12000,
        need: 15000,
        short: 3000,
        towards: { competency: 'cloud-platform', level: 'silver' },
      },
    ],
  }
  const part = (language: Language) => {
    const { writing } = written(sampleIn(language), language)
    return planPart(plan, sampleIn(language), language === 'en' ? planEn : planRu, writing)
  }
  expect(part('en')).toMatchInlineSnapshot(`
    {
      "about": "Done by 28 February 2019, met on 1 March 2019.",
      "heading": "Plan",
      "rows": [
        {
          "lines": [
            "Chiara Romano passes 70-345",
            "Hire New person 1",
            "Grace Kim associates the account with the organization",
          ],
          "name": "Messaging, Gold",
          "state": undefined,
        },
        {
          "lines": [
            "Azure customer consumption: $3,000 more, up to $15,000",
          ],
          "name": "Cloud Platform, Silver",
          "state": undefined,
        },
      ],
    }
  `)
  expect(part('ru').rows).toMatchInlineSnapshot(`
    [
      {
        "lines": [
          "Вера Романова сдаёт 70-345",
          "Нанять: Новый сотрудник 1",
          "Галина Ким привязывает учётную запись к организации",
        ],
        "name": "Обмен сообщениями, Gold",
        "state": undefined,
      },
      {
        "lines": [
          "Потребление Azure клиентами: ещё 3 000 $, до 15 000 $",
        ],
        "name": "Облачная платформа, Silver",
        "state": undefined,
      },
    ]
  `)
})
