import { describe, expect, test } from 'vitest'
import { competenciesCounting, teamsFor } from '../../../src/site/guide/counts/people.ts'
import { leaverExample } from '../../../src/site/guide/example/leaver.ts'
import { shownExample } from '../../../src/site/guide/example/shown.ts'
import { stagesExample } from '../../../src/site/guide/example/stages.ts'
import type { Competency, Program } from '../../../src/engine/program/types.ts'
import { program } from '../../support/program.ts'
import { smallEdition } from '../../support/small-edition.ts'

/** The program with another rule book for one competency. */
const withCompetency = (id: string, change: (competency: Competency) => Competency): Program => ({
  ...program,
  competencies: { ...program.competencies, [id]: change(program.competencies[id]!) },
})

const crm = ['cloud-customer-relationship-management', 'cloud-crm-reseller', 'silver'] as const

describe('who counts where', () => {
  test('one person counts in several competencies', () => {
    expect(
      competenciesCounting(smallEdition, ['70-345', '70-346', '70-347']).map(({ competency }) => competency),
    ).toEqual([
      'cloud-productivity',
      'messaging',
      'small-and-midmarket-cloud-solutions',
      'windows-and-devices',
    ])
  })

  test('a person who counts in one alone is no example', () => {
    expect(() => competenciesCounting(smallEdition, ['70-740'])).toThrow(
      '70-740 count in fewer than two competencies.',
    )
  })

  test('one person who fits two separate teams counts in one', () => {
    expect(teamsFor(program, crm, ['MB2-718', 'MB2-715', 'MB2-716'])).toMatchObject([
      { achievements: ['MB2-718', 'MB2-715'], counted: true },
      { achievements: ['MB2-716'], counted: false },
    ])
  })

  test('a person who fits one team alone is no example', () => {
    expect(() => teamsFor(program, crm, ['MB2-716'])).toThrow('fit every team')
  })

  test('neither is a level without separate teams', () => {
    expect(() => teamsFor(program, ['messaging', 'hybrid-services-partner', 'gold'], ['70-345'])).toThrow(
      'asks for no separate teams',
    )
  })
})

describe('the four stages', () => {
  test('follow each other', () => {
    const { steps } = stagesExample(program)
    expect(steps.map(({ stage }) => stage)).toEqual(['started', 'qualified', 'active', 'at-risk', 'at-risk'])
  })

  test('what is lost in the year is still shown', () => {
    const { steps } = stagesExample(program)
    expect(steps.map(({ stillShown }) => stillShown)).toEqual([false, false, false, false, true])
  })

  test('a rule that the example no longer meets stops the build', () => {
    const stricter = withCompetency('cloud-productivity', (competency) => ({
      ...competency,
      paths: {
        'managed-service-partner': {
          ...competency.paths['managed-service-partner']!,
          silver: [
            { kind: 'metric', metric: 'o365-active-entitlements', atLeast: 1 },
            { kind: 'people', people: 2, each: 'mcsa-office-365' },
          ],
        },
      },
    }))
    expect(() => stagesExample(stricter)).toThrow('The example passes through started, started')
  })
})

describe('someone leaves', () => {
  test('Gold is in force until its year ends, and only a replacement lets it be bought again', () => {
    const { steps } = leaverExample(program)
    expect(
      steps.map(({ event, have, need, package: inForce, purchasable }) => ({
        event,
        people: `${have} of ${need}`,
        inForce: inForce?.level,
        purchasable,
      })),
    ).toEqual([
      { event: 'notice', people: '4 of 4', inForce: 'gold', purchasable: 'gold' },
      { event: 'left', people: '3 of 4', inForce: 'gold', purchasable: 'silver' },
      { event: 'anniversary', people: '3 of 4', inForce: undefined, purchasable: 'silver' },
      { event: 'replaced', people: '4 of 4', inForce: undefined, purchasable: 'gold' },
    ])
  })

  test('an example in which the leaver makes no difference stops the build', () => {
    const easier = withCompetency('messaging', (competency) => ({
      ...competency,
      paths: {
        ...competency.paths,
        easier: { name: competency.name, gold: [{ kind: 'people', people: 1, each: '70-345' }] },
      },
    }))
    expect(() => leaverExample(easier)).toThrow('makes no difference')
  })
})

describe('what the profile shows', () => {
  const silver = { competency: 'messaging', level: 'silver' }
  const gold = { competency: 'enterprise-resource-planning', level: 'gold' }

  test('depends on the package', () => {
    const { packages } = shownExample(program)
    expect(packages.map(({ shown }) => shown)).toMatchObject([[], [silver], [silver, gold]])
  })

  test('a rule by which the packages show the same stops the build', () => {
    const paths = program.competencies['enterprise-resource-planning']!.paths
    const alike = withCompetency('enterprise-resource-planning', (competency) => ({
      ...competency,
      paths: { 'erp-reseller': { ...paths['erp-reseller']!, silver: paths['erp-reseller']!.gold! } },
    }))
    expect(() => shownExample(alike)).toThrow('The packages of the example show 0, 2, 3')
  })
})
