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

    content/editions/2018-10/metrics.yaml:5:22
      at        azure-consumption.colour
      expected  one of the keys unit, period, associations, name
      found     the key "colour"
      to do     Remove it, or use one of these keys.

    content/editions/2018-10/metrics.yaml:5:46
      at        azure-consumption.size
      expected  one of the keys unit, period, associations, name
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
      'overrideMonths: { value: 3, source: { document: earn-competencies, published: 2017-07-18 } }',
      'overrideMonths: { value: 3 }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/program.yaml:28:3
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
  expect(await afterEdits(['competencies/devops.yaml', 'ru: Партнер по DevOps', 'ru: " "']))
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

      content/editions/2018-10/program.yaml:13:15
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

    content/editions/2018-10/achievements.yaml:6:17
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

      content/editions/2018-10/program.yaml:8:18
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

    content/editions/2018-10/metrics.yaml:5:1
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

    content/editions/2018-10/achievements.yaml:6:216
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
      'note:\n  en: Listed among the competencies on 29 October 2018. Its requirements were published elsewhere and are not part of this edition, so it cannot be calculated.\n  ru: Указана в списке компетенций 29 октября 2018 года. Её требования опубликованы в другом месте и не входят в эту редакцию, поэтому расчёт невозможен.\n',
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

    content/editions/2018-10/program.yaml:38:3
      at        links.home
      expected  the digits of an FWLink id
      found     the key "home"
      to do     Write the id as it stands in the link."
  `)
})
