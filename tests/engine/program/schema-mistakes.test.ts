import { expect, test } from 'vitest'
import { afterEdits } from './broken.ts'

test('names an unknown key with the nearest known one', async () => {
  expect(await afterEdits(['competencies/devops.yaml', 'technologies:', 'technologys:']))
    .toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:4:1
      at        technologys
      expected  one of the keys name, source, area, technologies, note, paths
      found     the key "technologys"
      to do     Did you mean "technologies"?"
  `)
})

test('names an unknown key that is near to none', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      'area: apps-infrastructure',
      'area: apps-infrastructure\nowner: Ada',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:4:1
      at        owner
      expected  one of the keys name, source, area, technologies, note, paths
      found     the key "owner"
      to do     Remove it, or use one of these keys."
  `)
})

test('lists every unknown key of an object', async () => {
  expect(
    await afterEdits([
      'metrics.yaml',
      'azure-consumption: { unit: usd,',
      'azure-consumption: { colour: red, unit: usd, size: 3,',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 2 mistakes.

    content/editions/2018-10/metrics.yaml:6:22
      at        azure-consumption.colour
      expected  one of the keys unit, period, otherPeriod, associations, name
      found     the key "colour"
      to do     Remove it, or use one of these keys.

    content/editions/2018-10/metrics.yaml:6:46
      at        azure-consumption.size
      expected  one of the keys unit, period, otherPeriod, associations, name
      found     the key "size"
      to do     Remove it, or use one of these keys."
  `)
})

test('names a missing key where its parent stands', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      'source: { document: competency-devops, published: 2018-10-29 }',
      'source: { document: competency-devops }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:2:1
      at        source.published
      expected  the key "published"
      found     nothing
      to do     Add it: the day on which that version of it was published."
  `)
})

test('requires the source of a competency', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      'source: { document: competency-devops, published: 2018-10-29 }\n',
      '',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:1:1
      at        source
      expected  the key "source"
      found     nothing
      to do     Add it: the document that its requirements were read from."
  `)
})

test('requires the source of a rule', async () => {
  expect(
    await afterEdits([
      'program.yaml',
      'overrideMonths: { value: 3, source: { document: earn-competencies, published: 2017-07-18, status: withdrawn } }',
      'overrideMonths: { value: 3 }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/program.yaml:31:3
      at        rules.overrideMonths.source
      expected  the key "source"
      found     nothing
      to do     Add it: the document that says so."
  `)
})

test('requires both languages', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      '{ en: DevOps, ru: Разработка и эксплуатация (DevOps) }',
      '{ en: DevOps }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:1:1
      at        name.ru
      expected  the key "ru"
      found     nothing
      to do     Add it: the text in Russian."
  `)
})

test('refuses an empty text', async () => {
  expect(await afterEdits(['competencies/devops.yaml', 'ru: Партнёр по DevOps', 'ru: " "']))
    .toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:7:44
      at        paths.devops-partner.name.ru
      expected  a text that is not empty
      found     the text " "
      to do     Write the text; where YAML reads something else, put it in quotes."
  `)
})

test('refuses a number where a text stands', async () => {
  expect(await afterEdits(['program.yaml', 'edition: 2018-10', 'edition: 2018'])).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/program.yaml:2:10
      at        edition
      expected  a text that is not empty
      found     the number 2018
      to do     Write the text; where YAML reads something else, put it in quotes."
  `)
})

test('refuses nothing where a text stands', async () => {
  expect(await afterEdits(['program.yaml', 'dpor: { en: Digital Partner of Record (DPOR),', 'dpor: { en: ,']))
    .toMatchInlineSnapshot(`
      "The program's files have 1 mistake.

      content/editions/2018-10/program.yaml:15:15
        at        associations.dpor.en
        expected  a text that is not empty
        found     nothing
        to do     Write the text; where YAML reads something else, put it in quotes."
    `)
})

test('refuses a day that does not exist', async () => {
  expect(await afterEdits(['program.yaml', 'published: 2018-10-29', 'published: 2018-02-29']))
    .toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/program.yaml:3:12
      at        published
      expected  a day that exists, as YYYY-MM-DD
      found     the text "2018-02-29"
      to do     Write the day as the source gives it, such as 2018-10-29."
  `)
})

test('refuses an unknown word', async () => {
  expect(await afterEdits(['achievements.yaml', '70-246: { kind: exam', '70-246: { kind: quiz']))
    .toMatchInlineSnapshot(`
      "The program's files have 1 mistake.

      content/editions/2018-10/achievements.yaml:9:17
        at        70-246.kind
        expected  exam, certification or assessment
        found     the text "quiz"
        to do     Write what it is; an online test is an assessment."
    `)
})

test('refuses an unknown level', async () => {
  expect(await afterEdits(['program.yaml', 'levels: [silver, gold]', 'levels: [silver, platinum]']))
    .toMatchInlineSnapshot(`
      "The program's files have 1 mistake.

      content/editions/2018-10/program.yaml:10:18
        at        levels[1]
        expected  silver or gold
        found     the text "platinum"
        to do     Name a level that the program publishes."
    `)
})

test('refuses a list where keys belong', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      'source: { document: competency-devops, published: 2018-10-29 }',
      'source: [competency-devops, 2018-10-29]',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:2:9
      at        source
      expected  keys with values
      found     a list of 2
      to do     Write { key: value, … }."
  `)
})

test('refuses a text where a list belongs', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      'technologies: [Visual Studio, Team Foundation Server 2012, { en: software lifecycle, ru: жизненный цикл ПО }, Scrum]',
      'technologies: Scrum',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:4:15
      at        technologies
      expected  a list
      found     the text "Scrum"
      to do     Put it in brackets: [ … ]."
  `)
})

test('refuses an id that cannot stand in an address', async () => {
  expect(
    await afterEdits([
      'metrics.yaml',
      'azure-consumption:',
      'Azure: { unit: usd, period: ttm, associations: [], name: { en: Azure, ru: Azure } }\nazure-consumption:',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/metrics.yaml:6:1
      at        Azure
      expected  the id of a metric, such as azure-consumption
      found     the key "Azure"
      to do     Ids stand in addresses: small letters, digits and single hyphens between them; in quotes where all are digits."
  `)
})

test('refuses an achievement that counts no longer before it retires', async () => {
  expect(
    await afterEdits([
      'achievements.yaml',
      'retired: 2017-12-31, acceptedUntil: 2018-12-31 }',
      'retired: 2017-12-31, acceptedUntil: 2017-12-30 }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/achievements.yaml:9:216
      at        70-246.acceptedUntil
      expected  a day no earlier than \`retired\`
      found     the text "2017-12-30"
      to do     What could still be taken cannot have stopped counting: check both days against the source."
  `)
})

test('asks for a note where there are no paths', async () => {
  expect(
    await afterEdits([
      'competencies/isv.yaml',
      "note:\n  en: 'Two versions of the list are dated 29\u00a0October 2018: the one published that day has no ISV, the one of 30\u00a0October has it. It was removed on 5\u00a0December 2018. Its requirements were published elsewhere, so it cannot be calculated.'\n  ru: 'Датой 29\u00a0октября 2018\u00a0года помечены два варианта списка: в опубликованном в тот день ISV нет, в варианте от 30\u00a0октября есть. 5\u00a0декабря 2018\u00a0года её убрали. Требования опубликованы в другом месте, поэтому расчёт невозможен.'\n",
      '',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/isv.yaml:5:8
      at        paths
      expected  at least one path, or a note beside it
      found     no keys
      to do     Add the paths, or a \`note: { en, ru }\` that tells readers why there are none."
  `)
})

test('refuses an FWLink id that is not digits', async () => {
  expect(await afterEdits(['program.yaml', '  851080:', '  home:'])).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/program.yaml:41:3
      at        links.home
      expected  the digits of an FWLink id
      found     the key "home"
      to do     Write the id as it stands in the link."
  `)
})

test('an end is stated or taken by analogy, not both', async () => {
  expect(
    await afterEdits([
      'achievements.yaml',
      'mayCountUntil: 2018-09-30',
      'acceptedUntil: 2018-09-30, mayCountUntil: 2018-09-30',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/achievements.yaml:38:284
      at        70-354.mayCountUntil
      expected  acceptedUntil or mayCountUntil
      found     the text "2018-09-30"
      to do     Keep acceptedUntil where the source states the end, mayCountUntil where it is taken by analogy."
  `)
})

test('refuses an exam that retired before it was there', async () => {
  expect(
    await afterEdits([
      'achievements.yaml',
      'availableFrom: 2017-11-01',
      'availableFrom: 2017-11-01, retired: 2017-10-31',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/achievements.yaml:51:158
      at        70-535.retired
      expected  a day no earlier than \`availableFrom\`
      found     the text "2017-10-31"
      to do     Check both days against the source."
  `)
})

test('asks for the page that says what a certification is made of', async () => {
  expect(
    await afterEdits([
      'achievements.yaml',
      ', madeOfSource: { address: "https://winenfood.com/the-mcsa-office-365-certification-explained", seen: 2026-11-28 }',
      '',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/achievements.yaml:94:108
      at        mcsa-office-365.madeOf
      expected  madeOf and madeOfSource together, on a certification
      found     { allOf: […] }
      to do     Write what it consists of and the page that says so, or remove both."
  `)
})

test('counts exams only where the parts are not known', async () => {
  expect(
    await afterEdits([
      'achievements.yaml',
      'madeOf: { allOf: [70-346, 70-347] }',
      'exams: 2, madeOf: { allOf: [70-346, 70-347] }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/achievements.yaml:94:107
      at        mcsa-office-365.exams
      expected  exams on a certification without madeOf
      found     the number 2
      to do     Where its parts are known, they are counted: remove exams."
  `)
})

test('asks for another period, not the same again', async () => {
  expect(await afterEdits(['metrics.yaml', 'otherPeriod: ttm', 'otherPeriod: current']))
    .toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/metrics.yaml:15:71
      at        ems-active-entitlements.otherPeriod
      expected  a period other than \`period\`
      found     the text "current"
      to do     Write the other reading, or remove otherPeriod."
  `)
})

test('asks for the number of some market', async () => {
  expect(
    await afterEdits([
      'competencies/cloud-platform.yaml',
      'atLeast: { developed: 15000, developing: 10000 }',
      'atLeast: {}',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/cloud-platform.yaml:9:47
      at        paths.azure-consumption.silver[0].atLeast
      expected  a number above 0, or { developed, developing }
      found     no keys
      to do     Write one number, or one for each market: { developed: 100000, developing: 50000 }."
  `)
})

test('asks where a document is found', async () => {
  expect(await afterEdits(['sources.yaml', '    repository: MicrosoftDocs/partner-center-pr.ru-ru\n', '']))
    .toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/sources.yaml:5:3
      at        documents.competency-application-development.repository
      expected  the key "repository"
      found     nothing
      to do     Add it: the repository that holds it, owner/name."
  `)
})

test('refuses part of a commit', async () => {
  expect(
    await afterEdits([
      'sources.yaml',
      'commit: b21e900db3c096b836159d22876423a834a31606',
      'commit: b21e900d',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/sources.yaml:10:13
      at        documents.competency-application-development.commit
      expected  the 40 digits of a commit
      found     the text "b21e900d"
      to do     Copy the whole id of the commit."
  `)
})
