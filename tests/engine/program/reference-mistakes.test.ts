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

    content/editions/2018-10/competencies/data-analytics.yaml:30:19
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

    content/editions/2018-10/competencies/windows-and-devices.yaml:32:19
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

    content/editions/2018-10/metrics.yaml:5:67
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

    content/editions/2018-10/achievements.yaml:47:182
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

    content/editions/2018-10/achievements.yaml:47:182
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

    content/editions/2018-10/achievements.yaml:6:1
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

    content/editions/2018-10/metrics.yaml:5:1
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
