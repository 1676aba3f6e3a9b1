import { expect, test } from 'vitest'
import { afterEdits } from './broken.ts'

test('names an unknown achievement with the nearest known one', async () => {
  expect(await afterEdits(['competencies/devops.yaml', '[70-496, 70-498]', '[70-496, 70-499]']))
    .toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:10:39
      at        paths.devops-partner.silver[0].each.allOf[1]
      expected  the id of an achievement that content/editions/2018-10/achievements.yaml lists
      found     "70-499", which is not listed
      to do     Did you mean "70-496" or "70-497" or "70-498"?"
  `)
})

test('names an unknown achievement that is near to none', async () => {
  expect(
    await afterEdits([
      'competencies/application-development.yaml',
      'each: mcsd-app-builder',
      'each: az-900-fundamentals',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/application-development.yaml:19:28
      at        paths.application-builder.gold[0].each
      expected  the id of an achievement that content/editions/2018-10/achievements.yaml lists
      found     "az-900-fundamentals", which is not listed
      to do     Correct the id, or list it there."
  `)
})

test('names an unknown metric', async () => {
  expect(
    await afterEdits([
      'competencies/data-analytics.yaml',
      '{ metric: power-bi-seats, atLeast: 250 }',
      '{ metric: power-bi-seat, atLeast: 250 }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/data-analytics.yaml:36:19
      at        paths.power-bi.silver[1].metric
      expected  the id of a metric that content/editions/2018-10/metrics.yaml lists
      found     "power-bi-seat", which is not listed
      to do     Did you mean "power-bi-seats"?"
  `)
})

test('names an unknown attestation', async () => {
  expect(
    await afterEdits([
      'competencies/windows-and-devices.yaml',
      'attest: surface-hub-adr',
      'attest: surface-hub',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/windows-and-devices.yaml:38:19
      at        paths.surface-hub.silver[1].attest
      expected  the id of an attestation that content/editions/2018-10/program.yaml lists
      found     "surface-hub", which is not listed
      to do     Did you mean "surface-hub-adr"?"
  `)
})

test('names an unknown association', async () => {
  expect(await afterEdits(['metrics.yaml', 'associations: [dpor, tpor]', 'associations: [dpor, tpr]']))
    .toMatchInlineSnapshot(`
      "The program's files have 1 mistake.

      content/editions/2018-10/metrics.yaml:6:67
        at        azure-consumption.associations[1]
        expected  the id of an association that content/editions/2018-10/program.yaml lists
        found     "tpr", which is not listed
        to do     Did you mean "tpor"?"
    `)
})

test('names an unknown area', async () => {
  expect(await afterEdits(['competencies/devops.yaml', 'area: apps-infrastructure', 'area: data']))
    .toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:3:7
      at        area
      expected  the id of an area that content/editions/2018-10/program.yaml lists
      found     "data", which is not listed
      to do     Correct the id, or list it there."
  `)
})

test('names an unknown replacement', async () => {
  expect(await afterEdits(['achievements.yaml', 'replacedBy: 70-535', 'replacedBy: 70-536']))
    .toMatchInlineSnapshot(`
      "The program's files have 1 mistake.

      content/editions/2018-10/achievements.yaml:50:182
        at        70-534.replacedBy
        expected  the id of an achievement that content/editions/2018-10/achievements.yaml lists
        found     "70-536", which is not listed
        to do     Correct the id, or list it there."
    `)
})

test('refuses an achievement that replaces itself', async () => {
  expect(await afterEdits(['achievements.yaml', 'replacedBy: 70-535', 'replacedBy: 70-534']))
    .toMatchInlineSnapshot(`
      "The program's files have 1 mistake.

      content/editions/2018-10/achievements.yaml:50:182
        at        70-534.replacedBy
        expected  another achievement
        found     "70-534", which is the achievement itself
        to do     Write the one that took its place, or remove replacedBy."
    `)
})

test('names an achievement that no requirement names', async () => {
  expect(
    await afterEdits([
      'achievements.yaml',
      '70-246:',
      '70-999: { kind: exam, title: { en: Nothing, ru: Ничего } }\n70-246:',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/achievements.yaml:9:1
      at        70-999
      expected  a requirement that names the achievement
      found     "70-999", which no requirement names
      to do     Correct the requirement that should name it, or remove it here."
  `)
})

test('names a metric that no requirement names', async () => {
  expect(
    await afterEdits([
      'metrics.yaml',
      'azure-consumption:',
      'unused: { unit: usd, period: ttm, associations: [], name: { en: Nothing, ru: Ничего } }\nazure-consumption:',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/metrics.yaml:6:1
      at        unused
      expected  a requirement that names the metric
      found     "unused", which no requirement names
      to do     Correct the requirement that should name it, or remove it here."
  `)
})

test('names an achievement that stands in a list twice', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      'anyOf: [70-497, pmi-acp,',
      'anyOf: [70-497, pmi-acp, 70-497,',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:11:72
      at        paths.devops-partner.silver[0].ofWhom[0].each.anyOf[2]
      expected  each entry once in a list
      found     the same entry a second time
      to do     Remove it, or write what the source names here."
  `)
})

test('names a part that is neither an achievement nor outside', async () => {
  expect(await afterEdits(['achievements.yaml', 'allOf: [70-533, lfcs]', 'allOf: [70-533, lfcx]']))
    .toMatchInlineSnapshot(`
    "The program's files have 2 mistakes.

    content/editions/2018-10/achievements.yaml:93:137
      at        mcsa-linux-on-azure.madeOf.allOf[1]
      expected  the id of an achievement (or of something in \`outside\`) that content/editions/2018-10/achievements.yaml lists
      found     "lfcx", which is not listed
      to do     Did you mean "lfcs"?

    content/editions/2018-10/program.yaml:50:3
      at        outside.lfcs
      expected  a certification that is made of it
      found     "lfcs", which no madeOf names
      to do     Correct the madeOf that should name it, or remove it here."
  `)
})

test('refuses a certification that is part of itself', async () => {
  expect(
    await afterEdits([
      'achievements.yaml',
      'madeOf: { allOf: [70-346, 70-347] }',
      'madeOf: { allOf: [70-346, mcse-productivity] }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 2 mistakes.

    content/editions/2018-10/achievements.yaml:94:108
      at        mcsa-office-365.madeOf
      expected  parts that come before it
      found     "mcsa-office-365" among its own parts
      to do     Remove the way round: nothing can be earned by itself.

    content/editions/2018-10/achievements.yaml:98:114
      at        mcse-productivity.madeOf
      expected  parts that come before it
      found     "mcse-productivity" among its own parts
      to do     Remove the way round: nothing can be earned by itself."
  `)
})

test('refuses what stands outside as an achievement of the edition', async () => {
  expect(
    await afterEdits(
      ['program.yaml', '  lfcs: Linux', '  csm: Linux'],
      ['achievements.yaml', 'allOf: [70-533, lfcs]', 'allOf: [70-533, csm]'],
    ),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/program.yaml:50:3
      at        outside.csm
      expected  an id that is no achievement of the edition
      found     "csm", which achievements.yaml lists
      to do     Remove it here."
  `)
})

test('names what stands outside for nothing', async () => {
  expect(await afterEdits(['achievements.yaml', 'allOf: [70-533, lfcs]', 'allOf: [70-533, 70-534]']))
    .toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/program.yaml:50:3
      at        outside.lfcs
      expected  a certification that is made of it
      found     "lfcs", which no madeOf names
      to do     Correct the madeOf that should name it, or remove it here."
  `)
})

test('names a document without an entry', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      'document: competency-devops',
      'document: competency-dev-ops',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:2:21
      at        source.document
      expected  the id of a document that content/editions/2018-10/sources.yaml lists
      found     "competency-dev-ops", which is not listed
      to do     Did you mean "competency-devops"?"
  `)
})

test('names a source of another day or time than its entry', async () => {
  expect(
    await afterEdits([
      'program.yaml',
      'document: earn-competencies, published: 2017-07-18, status: withdrawn',
      'document: earn-competencies, published: 2017-07-19',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 2 mistakes.

    content/editions/2018-10/program.yaml:31:31
      at        rules.overrideMonths.source.status
      expected  status: withdrawn
      found     nothing
      to do     The entry of earn-competencies in sources.yaml says so: correct one of the two.

    content/editions/2018-10/program.yaml:31:81
      at        rules.overrideMonths.source.published
      expected  published: 2017-07-18
      found     2017-07-19
      to do     The entry of earn-competencies in sources.yaml says so: correct one of the two."
  `)
})
