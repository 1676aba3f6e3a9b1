import { expect, test } from 'vitest'
import { afterEdits } from './broken.ts'

test('counts whole people', async () => {
  expect(await afterEdits(['competencies/devops.yaml', 'people: 4', 'people: 2.5'])).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:13:17
      at        paths.devops-partner.gold[0].people
      expected  a whole number, 1 or more
      found     the number 2.5
      to do     Write how many different people the source asks for."
  `)
})

test('counts at least one person', async () => {
  expect(await afterEdits(['competencies/devops.yaml', 'people: 4', 'people: 0'])).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:13:17
      at        paths.devops-partner.gold[0].people
      expected  a whole number, 1 or more
      found     the number 0
      to do     Write how many different people the source asks for."
  `)
})

test('refuses a count in words', async () => {
  expect(await afterEdits(['competencies/devops.yaml', 'people: 4', 'people: four'])).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:13:17
      at        paths.devops-partner.gold[0].people
      expected  a whole number, 1 or more
      found     the text "four"
      to do     Write how many different people the source asks for."
  `)
})

test('refuses a level without requirements', async () => {
  expect(
    await afterEdits([
      'competencies/messaging.yaml',
      '      - { people: 4, each: *skill, sameWay: unstated }',
      '      []',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/messaging.yaml:11:7
      at        paths.hybrid-services-partner.gold
      expected  at least one requirement
      found     an empty list
      to do     Write what the source asks for, or remove the level where it publishes none."
  `)
})

test('refuses a threshold of 0', async () => {
  expect(await afterEdits(['competencies/data-analytics.yaml', 'atLeast: 250', 'atLeast: 0']))
    .toMatchInlineSnapshot(`
      "The program's files have 1 mistake.

      content/editions/2018-10/competencies/data-analytics.yaml:36:44
        at        paths.power-bi.silver[1].atLeast
        expected  a number above 0
        found     the number 0
        to do     Write the figure as a plain number, such as 100000."
    `)
})

test('refuses an endless threshold', async () => {
  expect(await afterEdits(['competencies/data-analytics.yaml', 'atLeast: 250', 'atLeast: .inf']))
    .toMatchInlineSnapshot(`
      "The program's files have 1 mistake.

      content/editions/2018-10/competencies/data-analytics.yaml:36:44
        at        paths.power-bi.silver[1].atLeast
        expected  a number above 0
        found     the number Infinity
        to do     Write the figure as a plain number, such as 100000."
    `)
})

test('refuses a threshold in quotes', async () => {
  expect(await afterEdits(['competencies/data-analytics.yaml', 'atLeast: 250', 'atLeast: "250"']))
    .toMatchInlineSnapshot(`
      "The program's files have 1 mistake.

      content/editions/2018-10/competencies/data-analytics.yaml:36:44
        at        paths.power-bi.silver[1].atLeast
        expected  a number above 0, or { developed, developing }
        found     the text "250"
        to do     Write one number, or one for each market: { developed: 100000, developing: 50000 }."
    `)
})

test('takes the threshold of one market alone', async () => {
  expect(
    await afterEdits([
      'competencies/cloud-business-applications.yaml',
      '{ developed: 100000, developing: 50000 }',
      '{ developed: 100000 }',
    ]),
  ).toMatchInlineSnapshot(`"The program loads."`)
})

test('tells a requirement of a metric by its keys', async () => {
  expect(
    await afterEdits([
      'competencies/data-analytics.yaml',
      '{ metric: power-bi-seats, atLeast: 250 }',
      '{ metric: power-bi-seats, atleast: 250 }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/data-analytics.yaml:36:35
      at        paths.power-bi.silver[1].atleast
      expected  one of the keys metric, atLeast
      found     the key "atleast"
      to do     Did you mean "atLeast"?"
  `)
})

test('tells a requirement of people by its keys', async () => {
  expect(
    await afterEdits([
      'competencies/data-analytics.yaml',
      '{ people: 2, each: ta-business-intelligence }',
      '{ peeple: 2, each: ta-business-intelligence }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/data-analytics.yaml:38:11
      at        paths.power-bi.gold[0].peeple
      expected  one of the keys people, each, ofWhom, sameWay
      found     the key "peeple"
      to do     Did you mean "people"?"
  `)
})

test('refuses a kind that an author writes: it is known by the keys', async () => {
  expect(
    await afterEdits([
      'competencies/data-analytics.yaml',
      '{ metric: power-bi-seats, atLeast: 250 }',
      '{ kind: metric, metric: power-bi-seats, atLeast: 250 }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/data-analytics.yaml:36:11
      at        paths.power-bi.silver[1].kind
      expected  one of the keys metric, atLeast
      found     the key "kind"
      to do     Remove it, or use one of these keys."
  `)
})

test('tells what a requirement can be', async () => {
  expect(
    await afterEdits([
      'competencies/data-analytics.yaml',
      '{ metric: power-bi-seats, atLeast: 250 }',
      '{ atLast: 250 }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/data-analytics.yaml:36:9
      at        paths.power-bi.silver[1]
      expected  a requirement: { metric, atLeast }, { attest }, { people, each }, { separateTeams } or { readings }
      found     { atLast: 250 }
      to do     Did you mean "atLeast"?"
  `)
})

test('tells what a requirement can be where it is a text', async () => {
  expect(
    await afterEdits([
      'competencies/data-analytics.yaml',
      '{ metric: power-bi-seats, atLeast: 250 }',
      'power-bi-seats',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/data-analytics.yaml:36:9
      at        paths.power-bi.silver[1]
      expected  a requirement: { metric, atLeast }, { attest }, { people, each }, { separateTeams } or { readings }
      found     the text "power-bi-seats"
      to do     Write the keys of one of these five."
  `)
})

test('tells what an expression can be', async () => {
  expect(await afterEdits(['competencies/devops.yaml', '{ anyOf: [70-497,', '{ anyof: [70-497,']))
    .toMatchInlineSnapshot(`
    "The program's files have 2 mistakes.

    content/editions/2018-10/competencies/devops.yaml:11:45
      at        paths.devops-partner.silver[0].ofWhom[0].each
      expected  an achievement, { allOf: […] } or { anyOf: […] }
      found     { anyof: […] }
      to do     Did you mean "anyOf"?

    content/editions/2018-10/competencies/devops.yaml:15:38
      at        paths.devops-partner.gold[0].ofWhom[0].each
      expected  an achievement, { allOf: […] } or { anyOf: […] }
      found     { anyof: […] }
      to do     Did you mean "anyOf"?"
  `)
})

test('tells of a nested expression through an alias, once', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      '{ allOf: [70-496, 70-498] }',
      '{ allOf: [70-496, 70498] }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:10:39
      at        paths.devops-partner.silver[0].each.allOf[1]
      expected  an achievement, { allOf: […] } or { anyOf: […] }
      found     the number 70498
      to do     Write an achievement id, or a list of them under allOf or anyOf."
  `)
})

test('refuses an empty list of achievements', async () => {
  expect(await afterEdits(['competencies/devops.yaml', '{ allOf: [70-496, 70-498] }', '{ allOf: [] }']))
    .toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:10:30
      at        paths.devops-partner.silver[0].each.allOf
      expected  a list of at least one achievement
      found     an empty list
      to do     Name what the source names, or remove the list."
  `)
})

test('refuses allOf and anyOf in one place', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      '{ allOf: [70-496, 70-498] }',
      '{ allOf: [70-496], anyOf: [70-498] }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:10:40
      at        paths.devops-partner.silver[0].each.anyOf
      expected  one of the keys label, allOf
      found     the key "anyOf"
      to do     Remove it, or use one of these keys."
  `)
})

test('takes sameWay only with an anyOf', async () => {
  expect(
    await afterEdits(['competencies/devops.yaml', 'each: *core', 'each: *core\n        sameWay: unstated']),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:15:18
      at        paths.devops-partner.gold[0].sameWay
      expected  sameWay only beside an each that is an anyOf, or an allOf with exactly one anyOf in it
      found     the text "unstated"
      to do     Remove sameWay, or write the alternatives of the source as an anyOf."
  `)
})

test('takes one ofWhom only', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      'ofWhom: [ { people: 2, each: *agile } ]',
      'ofWhom: [ { people: 1, each: *agile }, { people: 1, each: 70-497 } ]',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:15:17
      at        paths.devops-partner.gold[0].ofWhom
      expected  at most one entry
      found     a list of 2
      to do     With two, it matters who is counted for which, and counting people is not exact any more. Split the requirement."
  `)
})

test('counts no more people in ofWhom than in the requirement', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      'ofWhom: [ { people: 2, each: *agile } ]',
      'ofWhom: [ { people: 5, each: *agile } ]',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:15:19
      at        paths.devops-partner.gold[0].ofWhom[0]
      expected  no more people than the requirement itself counts
      found     { people: 5, each: {…} }
      to do     They are counted within the same people: lower this number, or check it against the source."
  `)
})

test('separates at least two teams', async () => {
  expect(
    await afterEdits([
      'competencies/cloud-customer-relationship-management.yaml',
      '          - { people: 2, each: *customization }\n',
      '',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/cloud-customer-relationship-management.yaml:18:11
      at        paths.cloud-crm-reseller.gold[1].separateTeams
      expected  at least two teams
      found     a list of 1
      to do     A single team is a plain requirement: { people: …, each: … }."
  `)
})

test('separates no more teams than plans can look at together', async () => {
  const team = '          - { people: 2, each: *customization }\n'
  expect(await afterEdits(['competencies/cloud-customer-relationship-management.yaml', team, team.repeat(6)]))
    .toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/cloud-customer-relationship-management.yaml:18:11
      at        paths.cloud-crm-reseller.gold[1].separateTeams
      expected  at most 6 teams
      found     a list of 7
      to do     Plans look at every choice of some of the teams: with more of them these are too many."
  `)
})

test('refuses readings within readings', async () => {
  expect(
    await afterEdits([
      'competencies/application-integration.yaml',
      '            - { people: 2, each: ta-biztalk-2013 }\n',
      '            - { people: 2, each: ta-biztalk-2013 }\n            - readings: { strict: [{ people: 1, each: 70-412 }], lenient: [{ people: 1, each: 70-412 }] }\n',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/application-integration.yaml:30:15
      at        paths.application-integrator.silver[0].readings.lenient[2]
      expected  a requirement: { metric, atLeast }, { attest }, { people, each } or { separateTeams }
      found     { readings: {…} }
      to do     Write the keys of one of these four; readings stand only as items of a level."
  `)
})

test('asks for both readings', async () => {
  expect(
    await afterEdits([
      'competencies/application-integration.yaml',
      '          lenient:\n            - { people: 2, each: *exam }\n            - { people: 2, each: ta-biztalk-2013 }\n',
      '',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/application-integration.yaml:12:9
      at        paths.application-integrator.silver[0].readings.lenient
      expected  the key "lenient"
      found     nothing
      to do     Add it: what it may grant takes all of this."
  `)
})

test('takes sameWay beside an allOf with one anyOf', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      'each: *core',
      'sameWay: unstated\n        each: { allOf: [70-496, { anyOf: [70-498, 70-497] }] }',
    ]),
  ).toBe('The program loads.')
})
