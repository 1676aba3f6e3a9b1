import { describe, expect, test } from 'vitest'
import { levelRows } from '../../../src/calculator/export/level-rows.ts'
import { toMarkdown } from '../../../src/calculator/export/markdown.ts'
import { reportOf, type Reported } from '../../../src/calculator/export/report.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { indexPeople, notCounting } from '../../../src/engine/requirements/index.ts'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import { englishSentences } from '../../../src/calculator/app/messages/en.ts'
import { exporting as wordsEn } from '../../../src/calculator/export/messages/en.ts'
import { plan as planEn } from '../../../src/calculator/plan/messages/en.ts'
import { losses as lossesEn } from '../../../src/calculator/time/messages/losses.en.ts'
import { losses as lossesRu } from '../../../src/calculator/time/messages/losses.ru.ts'
import { details as detailsEn } from '../../../src/calculator/levels/messages/details.en.ts'
import { details as detailsRu } from '../../../src/calculator/levels/messages/details.ru.ts'
import { namesIn } from '../../../src/language/names.ts'
import { writeReport, type Writing } from '../../../src/calculator/export/report-page.ts'
import { keyPeoplePart } from '../../../src/calculator/export/report-people.ts'
import { peopleSheet } from '../../../src/calculator/export/people-sheet.ts'
import { planInReport, planSheet } from '../../../src/calculator/export/report-plan.ts'
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
  const on = more.on ?? program.published
  const context = { program, profile, people: indexPeople(program, profile.people ?? [], on), on }
  const lossWords = language === 'en' ? lossesEn : lossesRu
  const details = language === 'en' ? detailsEn : detailsRu
  const writing: Writing = {
    program,
    messages,
    words,
    lossWords,
    details,
    names,
    context,
    release: '1.2.3 (0abcdef)',
  }
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
      - Calculation date: 29 October 2018
      - Market: Developed market
      - Rules: Microsoft Partner Network competencies, October 2018 edition. The programme ended on 30 September 2022.

      **You can buy the Gold package.** Reached at Gold: Cloud Productivity. Silver package in force until 28 February 2019. Shown on the business profile: Application Development Silver; Cloud Productivity Silver; Datacenter Silver; Messaging Silver; Small and Midmarket Cloud Solutions Silver.

      ## What is at risk

      - **Datacenter Silver is lost from 1 January 2019, when 70-247 is no longer accepted.**
        - Associating Grace Kim by 31 December 2018 would prevent it.
      - **Small and Midmarket Cloud Solutions Silver is lost from 1 May 2019, when earlier months of “New Office 365 customers” drop out of the period.**
        - To keep it, by 30 April 2019: 1 customer more in “New Office 365 customers”.

      ## Levels now

      - **Application Development**
        - Silver: shown
        - Gold: started, 1 of 4 people
      - **Datacenter**
        - Silver: at risk, lost from 1 January 2019
        - Gold: not started, 0 of 4 people
      - **Cloud Platform**
        - Silver: started, $12,000 of $15,000
        - Gold: started, $12,000 of $100,000 and 1 more requirement
      - **Data Platform**
        - Silver: started, 1 of 2 people
        - Gold: started, 1 of 4 people
      - **Cloud Productivity**
        - Silver: shown
        - Gold: reached
      - **Messaging**
        - Silver: shown
        - Gold: started, 2 of 4 people for certain
      - **Small and Midmarket Cloud Solutions**
        - Silver: shown
        - Gold: started, 7 of 25 customers
      - **Collaboration and Content**
        - Silver: unclear, 1 of 2 people for certain
        - Gold: started, 1 of 4 people for certain
      - **Windows and Devices**
        - Silver: started, 0 of 2 people
        - Gold: started, 0 of 52 devices and 2 more requirements

      Not started: DevOps; Cloud Customer Relationship Management.

      ## Over time

      - **Package**
        - What changes: Silver package in force until 28 February 2019, renewal from 2 March 2019 to 31 March 2019
      - **Application Development**
        - What changes: Silver stays
      - **Datacenter**
        - What changes: Silver lost from 1 January 2019
      - **Cloud Productivity**
        - What changes: Silver stays, Gold stays
      - **Messaging**
        - What changes: Silver stays
      - **Small and Midmarket Cloud Solutions**
        - What changes: Silver lost from 1 May 2019
      - **Collaboration and Content**
        - What changes: Silver stays unclear

      The upper band is Silver, the lower one Gold. Solid: reached; hatched: unclear; thin line: not reached. The full line is the day of this report, the broken one the anniversary. Nothing is assumed for months that were not entered.

      ## Key people

      - **Ada Lindqvist**
        - Cloud Productivity Gold: lost
        - Messaging Silver: unclear
      - **Boris Novak**
        - Cloud Productivity Gold: lost
        - Messaging Silver: unclear
      - **Daniel Okafor**
        - Application Development Silver: lost
      - **Elena Vargas**
        - Datacenter Silver: lost
      - **Farid Haddad**
        - Datacenter Silver: lost
      - **Ines Duarte**
        - Application Development Silver: lost

      What happens to each level if only that person leaves. Levels that do not depend on one person are left out.

      ## Unclear

      - **Collaboration and Content Silver**
        - Path: SharePoint Services Partner option
        - The source does not say whether people with different alternatives add up. If everyone has the same one, they count. Ask Microsoft whether different people may use different ones. No single alternative has 2 people (1 and 1), but together they do.

      ## Nearest

      - **Cloud Platform Silver**
        - Path: Azure Consumption option
        - Azure customer consumption: $3,000 more.
      - **Messaging Gold**
        - Path: Hybrid Services Partner option
        - 2 more people. Each with 70-347 and 70-345.
      - **Data Platform Silver**
        - Path: Big Data option
        - 1 more person. Each with Technical Assessment for Data Platform Foundational and (Technical Assessment for SQL Server 2016 or Technical Assessment for Azure Data Warehouse).
      - **Small and Midmarket Cloud Solutions Gold**
        - Path: O365 Services option
        - New Office 365 customers: 18 customers more.
      - **Application Development Gold**
        - Path: Application Builder option
        - 3 more people. Each with MCSD: App Builder or 70-486.

      ## At risk

      - **Datacenter Silver**
        - Lost from 1 January 2019, so not reached on the anniversary, 1 March 2019.
        - 70-247 of Elena Vargas is no longer accepted from 1 January 2019.
        - On the anniversary: 1 of 2 people

      ## Reached

      - **Application Development Silver**
        - Path: Application Builder option
        - 2 people: Daniel Okafor (70-532) and Ines Duarte (70-483)
      - **Datacenter Silver**
        - Path: Datacenter Solutions option
        - 2 people: Elena Vargas (70-247) and Farid Haddad (70-740)
      - **Cloud Productivity Silver**
        - Path: Managed Service Partner option
        - Office 365 active entitlements (active users on a workload, or ProPlus; trials do not count): 4,200 users (threshold: 2,000)
        - 1 person: Ada Lindqvist (70-346 and 70-347); 1 more in reserve
      - **Cloud Productivity Gold**
        - Path: Managed Service Partner option
        - Office 365 active entitlements (active users on a workload, or ProPlus; trials do not count): 4,200 users (threshold: 4,000)
        - 2 people: Ada Lindqvist (70-346 and 70-347) and Boris Novak (70-346 and 70-347)
      - **Messaging Silver**
        - Path: Hybrid Services Partner option
        - 2 people: Ada Lindqvist (70-347 and 70-345) and Boris Novak (70-347 and 70-345); 1 more in reserve
      - **Small and Midmarket Cloud Solutions Silver**
        - Path: O365 Services option
        - New Office 365 customers: 7 customers (threshold: 4)

      ## What this is based on

      - Calculated from what was entered; Microsoft has not confirmed any of it.
      - Thresholds are those of a developed market.
      - 4 achievements that were entered do not count on this day: not associated, expired, no longer accepted or not in this edition.
      - New Office 365 customers was entered month by month; after September 2018 nothing more is assumed.

      Calculated in the browser by Partner Competency Guide, release 1.2.3 (0abcdef). It is not a statement by Microsoft and does not replace one.
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

      **Вы можете купить пакет Gold.** Достигнут уровень Gold: Облачная производительность. Пакет Silver действует по 28 февраля 2019 года. Показано в бизнес-профиле: Разработка приложений, Silver; Облачная производительность, Silver; Центр обработки данных, Silver; Обмен сообщениями, Silver; Облачные решения для малого и среднего бизнеса, Silver.

      ## Что под угрозой

      - **«Центр обработки данных», Silver: уровень будет потерян с 1 января 2019 года, потому что 70-247 больше не принимается.**
        - Чтобы этого избежать, достаточно не позже 31 декабря 2018 года привязать учётную запись: Галина Ким.
      - **«Облачные решения для малого и среднего бизнеса», Silver: уровень будет потерян с 1 мая 2019 года, потому что из периода показателя «Новые клиенты Office 365» выпадают прежние месяцы.**
        - Чтобы сохранить уровень, не позже 30 апреля 2019 года: ещё 1 клиент по показателю «Новые клиенты Office 365».

      ## Уровни сейчас

      - **Разработка приложений**
        - Silver: отображается
        - Gold: начат, 1 из 4 сотрудников
      - **Центр обработки данных**
        - Silver: под угрозой, будет потерян с 1 января 2019 года
        - Gold: не начат, 0 из 4 сотрудников
      - **Облачная платформа**
        - Silver: начат, 12 000 $ из 15 000 $
        - Gold: начат, 12 000 $ из 100 000 $ и ещё 1 требование
      - **Платформа данных**
        - Silver: начат, 1 из 2 сотрудников
        - Gold: начат, 1 из 4 сотрудников
      - **Облачная производительность**
        - Silver: отображается
        - Gold: достигнут
      - **Обмен сообщениями**
        - Silver: отображается
        - Gold: начат, точно 2 из 4 сотрудников
      - **Облачные решения для малого и среднего бизнеса**
        - Silver: отображается
        - Gold: начат, 7 из 25 клиентов
      - **Совместная работа и содержимое**
        - Silver: неясно, точно 1 из 2 сотрудников
        - Gold: начат, точно 1 из 4 сотрудников
      - **Windows и устройства**
        - Silver: начат, 0 из 2 сотрудников
        - Gold: начат, 0 из 52 устройств и ещё 2 требования

      Не начато: Разработка и эксплуатация (DevOps); Управление отношениями с клиентами в облаке.

      ## По времени

      - **Пакет**
        - Что изменится: Пакет Silver действует по 28 февраля 2019 года, продление с 2 марта 2019 года по 31 марта 2019 года
      - **Разработка приложений**
        - Что изменится: Silver сохранится
      - **Центр обработки данных**
        - Что изменится: Silver будет потерян с 1 января 2019 года
      - **Облачная производительность**
        - Что изменится: Silver сохранится, Gold сохранится
      - **Обмен сообщениями**
        - Что изменится: Silver сохранится
      - **Облачные решения для малого и среднего бизнеса**
        - Что изменится: Silver будет потерян с 1 мая 2019 года
      - **Совместная работа и содержимое**
        - Что изменится: Silver останется неясным

      Верхняя полоса — Silver, нижняя — Gold. Сплошная — достигнут, штриховка — неясно, тонкая линия — не достигнут. Сплошная черта — дата отчёта, прерывистая — годовщина. Для невведённых месяцев ничего не предполагается.

      ## Ключевые сотрудники

      - **Анна Лебедева**
        - Облачная производительность, Gold: потерян
        - Обмен сообщениями, Silver: неясен
      - **Борис Новиков**
        - Облачная производительность, Gold: потерян
        - Обмен сообщениями, Silver: неясен
      - **Даниил Окунев**
        - Разработка приложений, Silver: потерян
      - **Елена Соколова**
        - Центр обработки данных, Silver: потерян
      - **Фарид Гайнуллин**
        - Центр обработки данных, Silver: потерян
      - **Инна Дорохова**
        - Разработка приложений, Silver: потерян

      Что станет с каждым уровнем, если уйдёт только этот сотрудник. Уровни, которые не зависят от кого-то одного, не показаны.

      ## Неясно

      - **Совместная работа и содержимое, Silver**
        - Путь: Партнер по службам SharePoint
        - Можно ли складывать сотрудников с разными вариантами, в источнике не сказано: спросите у Майкрософт. Если вариант у всех один, они засчитываются. Ни в одном варианте отдельно нет 2 сотрудников (1 и 1), а вместе есть.

      ## Ближе всего

      - **Облачная платформа, Silver**
        - Путь: Потребление ресурсов Azure
        - Потребление Azure клиентами: ещё 3 000 $.
      - **Обмен сообщениями, Gold**
        - Путь: Партнер по гибридным службам
        - Ещё 2 сотрудника. У каждого: 70-347 и 70-345.
      - **Платформа данных, Silver**
        - Путь: Большие объемы данных
        - Ещё 1 сотрудник. У каждого: Техническая оценка знаний по основам платформы данных и (Техническая оценка знаний по SQL Server 2016 или Техническая оценка знаний по хранилищу данных Azure).
      - **Облачные решения для малого и среднего бизнеса, Gold**
        - Путь: Службы O365
        - Новые клиенты Office 365: ещё 18 клиентов.
      - **Разработка приложений, Gold**
        - Путь: Разработчик приложений
        - Ещё 3 сотрудника. У каждого: MCSD: App Builder или 70-486.

      ## Под угрозой

      - **Центр обработки данных, Silver**
        - Будет потерян с 1 января 2019 года, поэтому в годовщину, 1 марта 2019 года, тоже не будет достигнут.
        - Елена Соколова: 70-247 перестанут принимать с 1 января 2019 года.
        - В годовщину: 1 из 2 сотрудников

      ## Достигнуто

      - **Разработка приложений, Silver**
        - Путь: Разработчик приложений
        - 2 сотрудника: Даниил Окунев (70-532) и Инна Дорохова (70-483)
      - **Центр обработки данных, Silver**
        - Путь: Решения для центра обработки данных
        - 2 сотрудника: Елена Соколова (70-247) и Фарид Гайнуллин (70-740)
      - **Облачная производительность, Silver**
        - Путь: Партнер по управляемым службам
        - Активные права Office 365 (активные пользователи рабочей нагрузки или ProPlus; пробные не учитываются): 4 200 пользователей (порог: 2 000)
        - 1 сотрудник: Анна Лебедева (70-346 и 70-347); в запасе ещё 1
      - **Облачная производительность, Gold**
        - Путь: Партнер по управляемым службам
        - Активные права Office 365 (активные пользователи рабочей нагрузки или ProPlus; пробные не учитываются): 4 200 пользователей (порог: 4 000)
        - 2 сотрудника: Анна Лебедева (70-346 и 70-347) и Борис Новиков (70-346 и 70-347)
      - **Обмен сообщениями, Silver**
        - Путь: Партнер по гибридным службам
        - 2 сотрудника: Анна Лебедева (70-347 и 70-345) и Борис Новиков (70-347 и 70-345); в запасе ещё 1
      - **Облачные решения для малого и среднего бизнеса, Silver**
        - Путь: Службы O365
        - Новые клиенты Office 365: 7 клиентов (порог: 4)

      ## На чём это основано

      - Рассчитано по введённым данным; корпорация Майкрософт их не подтверждала.
      - Пороги взяты для развитого рынка.
      - На эту дату не учитываются 4 введённых достижения: нет привязки, истёк срок, больше не принимается или не названо в этой редакции.
      - Новые клиенты Office 365: введено по месяцам, последний — сентябрь 2018 года; дальше ничего не предполагается.

      Рассчитано в браузере справочником «Компетенции партнёров», выпуск 1.2.3 (0abcdef). Это не заявление Майкрософт и не заменяет его.
      "
    `)
  })
})

test('an empty profile has a report without parts', () => {
  const { page } = written(empty, 'en')
  expect(page.parts).toEqual([])
  expect(page.sentence).toBe('No package can be bought yet')
})

test('key people are a matrix as long as paper has room, then a line each', () => {
  const { writing } = written(empty, 'en')
  const partOf = (competencies: readonly string[]) => {
    const levels = competencies.map((competency) => ({ competency, level: 'silver' as const }))
    const loses = levels.map((level) => ({ ...level, becomes: 'unmet' as const }))
    return keyPeoplePart(
      {
        on: '2018-10-29',
        purchasable: 'silver',
        levels: levels.map((level) => ({ ...level, falls: 1, without: ['Ada'], becomes: 'unmet', bench: 0 })),
        people: [{ person: 'Ada', loses, purchasable: null }],
        pairs: [],
        achievements: [],
      },
      writing,
    )
  }
  const five = ['devops', 'datacenter', 'messaging', 'cloud-platform', 'data-platform']
  expect(partOf(five).columns).toHaveLength(5)
  const { columns, rows } = partOf([...five, 'cloud-productivity'])
  expect(columns).toEqual(['What is lost if that person leaves'])
  expect(rows[0]!.cells[0]!.lines[0]).toMatch(
    /^DevOps Silver \(lost\), .* and Cloud Productivity Silver \(lost\)$/,
  )
  expect(partOf([])).toMatchObject({ notes: [] })
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
      "Calculated from what was entered; Microsoft has not confirmed any of it.",
      "Thresholds are those of a developing market.",
      "2 fields have text that cannot be read; the previous value counts.",
      "1 other entry is not in this edition, with no effect.",
      "DevOps, Gold: override in force from 1 September 2018 until 30 November 2018.",
      "Azure customer consumption was entered month by month; after March 2018 nothing more is assumed.",
    ]
  `)
  expect(written(profile, 'ru', { drafts: 2, on: '2018-11-01' }).page.notes.lines).toMatchInlineSnapshot(`
    [
      "Рассчитано по введённым данным; корпорация Майкрософт их не подтверждала.",
      "Пороги взяты для развивающегося рынка.",
      "Не удалось прочитать текст в 2 полях; учитываются прежние значения.",
      "В этой редакции нет ещё 1 записи: на результат это не влияет.",
      "«Разработка и эксплуатация (DevOps)», Gold: ручное подтверждение действует с 1 сентября 2018 года по 30 ноября 2018 года.",
      "Потребление Azure клиентами: введено по месяцам, последний — март 2018 года; дальше ничего не предполагается.",
    ]
  `)
  expect(page.parts.at(-1)!.rows[0]).toMatchInlineSnapshot(`
    {
      "cells": [
        {
          "lines": [
            "Reached by an override from 1 September 2018 until 30 November 2018.",
          ],
        },
      ],
      "name": "DevOps Gold",
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
        "Lost from": "",
        "Missing 1": "",
        "Missing 2": "",
        "Missing 3": "",
        "Need 1": 4000,
        "Need 2": 2,
        "Need 3": "",
        "Path": "Managed Service Partner option",
        "Requirement 1": "Office 365 active entitlements (active users on a workload, or ProPlus; trials do not count)",
        "Requirement 2": "People, each with (70-346 and 70-347) or MCSA: Office 365",
        "Requirement 3": "",
        "Stage": "Reached",
        "Status": "Reached",
        "Who counts": "Ada Lindqvist (70-346 and 70-347) and Boris Novak (70-346 and 70-347)",
      }
    `)
    expect(row('Datacenter', 'Silver')['Lost from']).toEqual({ day: '2019-01-01' })
  })
  test('say what they rest on', () => {
    expect(about.rows).toMatchInlineSnapshot(`
      [
        [
          "Organization",
          "Contoso",
        ],
        [
          "Calculation date",
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
          "You can buy the Gold package. Reached at Gold: Cloud Productivity. Silver package in force until 28 February 2019. Shown on the business profile: Application Development Silver; Cloud Productivity Silver; Datacenter Silver; Messaging Silver; Small and Midmarket Cloud Solutions Silver.",
        ],
        [
          "What this is based on",
          "Calculated from what was entered; Microsoft has not confirmed any of it.",
        ],
        [
          "What this is based on",
          "Thresholds are those of a developed market.",
        ],
        [
          "What this is based on",
          "New Office 365 customers was entered month by month; after September 2018 nothing more is assumed.",
        ],
        [
          "Origin",
          "Calculated in the browser by Partner Competency Guide, release 1.2.3 (0abcdef). It is not a statement by Microsoft and does not replace one.",
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

test('a plan is a part and a sheet of its own: who does what by when, and what it costs', () => {
  const base = { cost: 0, unlocks: [], towards: { competency: 'messaging', level: 'gold' } } as const
  const plan: Plan = {
    on: '2019-03-01',
    takenOn: '2019-02-28',
    cost: 165,
    proven: true,
    isDatedBefore: false,
    met: [],
    reaches: [],
    steps: [
      {
        ...base,
        cost: 165,
        code: 'take',
        person: 'p3',
        achievement: '70-345',
        exams: [],
        shared: [],
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
    const found = {
      plan,
      profile: sampleIn(language),
      request: { targets: [{ competency: 'messaging', level: 'gold' } as const], on: plan.on },
      unit: 'dollars',
      entered: { kinds: { exam: 165 } },
      pace: { from: '2018-10-29', hours: {}, weekly: 8 },
    } as const
    const words = language === 'en' ? planEn : planRu
    return { ...planInReport(found, words, writing), sheet: planSheet(found, words, writing) }
  }
  expect(part('en')).toMatchInlineSnapshot(`
    {
      "decision": {
        "cells": [
          {
            "lines": [
              "In all: 1 new achievement by 1 person, 1 association of an account, 1 person to hire and 1 figure to raise.",
              "Done by 28 February 2019, reached on 1 March 2019.",
              "Total: $165. Not included: 2 steps without a price.",
            ],
          },
        ],
        "name": "The plan for Messaging Gold.",
      },
      "sheet": {
        "headings": [
          "Step",
          "Person",
          "What to do",
          "Begin by",
          "Done by",
          "For the level",
          "US dollars",
        ],
        "name": "Plan",
        "rows": [
          [
            1,
            "Chiara Romano",
            "Chiara Romano passes 70-345",
            {
              "day": "2019-02-27",
            },
            {
              "day": "2019-02-28",
            },
            "Messaging Gold",
            165,
          ],
          [
            2,
            "New person 1",
            "Hire New person 1",
            "",
            {
              "day": "2019-02-28",
            },
            "Messaging Gold",
            "no price given",
          ],
          [
            3,
            "Grace Kim",
            "Grace Kim associates the account with the organization",
            "",
            {
              "day": "2019-02-28",
            },
            "Messaging Gold",
            0,
          ],
          [
            4,
            "",
            "Azure customer consumption: $3,000 more, up to $15,000",
            "",
            {
              "day": "2019-02-28",
            },
            "Cloud Platform Silver",
            "no price given",
          ],
        ],
      },
      "steps": {
        "code": "plan",
        "columns": [
          "For the level",
          "Begin by",
          "Done by",
          "US dollars",
        ],
        "heading": "Plan",
        "notes": [
          "Total: $165. Not included: 2 steps without a price. Proven: no plan costs less.",
        ],
        "rows": [
          {
            "cells": [
              {
                "lines": [
                  "Messaging Gold",
                ],
              },
              {
                "lines": [
                  "27 February 2019",
                ],
              },
              {
                "lines": [
                  "28 February 2019",
                ],
              },
              {
                "lines": [
                  "$165",
                ],
              },
            ],
            "name": "Chiara Romano passes 70-345",
          },
          {
            "cells": [
              {
                "lines": [
                  "Messaging Gold",
                ],
              },
              {
                "lines": [],
              },
              {
                "lines": [
                  "28 February 2019",
                ],
              },
              {
                "lines": [
                  "no price given",
                ],
              },
            ],
            "name": "Hire New person 1",
          },
          {
            "cells": [
              {
                "lines": [
                  "Messaging Gold",
                ],
              },
              {
                "lines": [],
              },
              {
                "lines": [
                  "28 February 2019",
                ],
              },
              {
                "lines": [
                  "$0",
                ],
              },
            ],
            "name": "Grace Kim associates the account with the organization",
          },
          {
            "cells": [
              {
                "lines": [
                  "Cloud Platform Silver",
                ],
              },
              {
                "lines": [],
              },
              {
                "lines": [
                  "28 February 2019",
                ],
              },
              {
                "lines": [
                  "no price given",
                ],
              },
            ],
            "name": "Azure customer consumption: $3,000 more, up to $15,000",
          },
        ],
      },
    }
  `)
  expect(part('ru').steps!.rows).toMatchInlineSnapshot(`
    [
      {
        "cells": [
          {
            "lines": [
              "Обмен сообщениями, Gold",
            ],
          },
          {
            "lines": [
              "27 февраля 2019 года",
            ],
          },
          {
            "lines": [
              "28 февраля 2019 года",
            ],
          },
          {
            "lines": [
              "165 $",
            ],
          },
        ],
        "name": "Вера Романова сдаёт 70-345",
      },
      {
        "cells": [
          {
            "lines": [
              "Обмен сообщениями, Gold",
            ],
          },
          {
            "lines": [],
          },
          {
            "lines": [
              "28 февраля 2019 года",
            ],
          },
          {
            "lines": [
              "цена не указана",
            ],
          },
        ],
        "name": "Нанять: Новый сотрудник 1",
      },
      {
        "cells": [
          {
            "lines": [
              "Обмен сообщениями, Gold",
            ],
          },
          {
            "lines": [],
          },
          {
            "lines": [
              "28 февраля 2019 года",
            ],
          },
          {
            "lines": [
              "0 $",
            ],
          },
        ],
        "name": "Галина Ким привязывает учётную запись к организации",
      },
      {
        "cells": [
          {
            "lines": [
              "Облачная платформа, Silver",
            ],
          },
          {
            "lines": [],
          },
          {
            "lines": [
              "28 февраля 2019 года",
            ],
          },
          {
            "lines": [
              "цена не указана",
            ],
          },
        ],
        "name": "Потребление Azure клиентами: ещё 3 000 $, до 15 000 $",
      },
    ]
  `)
})
