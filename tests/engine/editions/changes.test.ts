/** What was read from the documents by hand follows from the editions. */
import { expect, test } from 'vitest'
import { diffEditions, levelDifferences } from '../../../src/engine/editions/index.ts'
import type { Level, Program } from '../../../src/engine/program/index.ts'
import { editionIds, editionOf, editions } from '../../support/editions.ts'

const steps = editions.slice(1).map((after, at) => [editions[at]!, after] as const)
const stepTo = (id: string): readonly [Program, Program] => steps[editionIds.indexOf(id) - 1]!

function differences(id: string, competency: string, path: string, level: Level) {
  const change = diffEditions(...stepTo(id)).find(
    (one) =>
      one.code === 'level' && one.competency === competency && one.path === path && one.level === level,
  )
  return change?.code === 'level' ? levelDifferences(change.before, change.after) : []
}

test('70-243 left Datacenter Silver in October 2017', () => {
  expect(differences('2017-11', 'datacenter', 'datacenter-solutions', 'silver')).toEqual([
    { code: 'achievements-left', achievements: ['70-243'] },
  ])
  expect(differences('2017-11', 'datacenter', 'datacenter-solutions', 'gold')).toEqual([])
  expect(editionOf('2017-11').achievements['70-243']).toBeUndefined()
})

test('Enterprise Resource Planning lost Silver and all exams in November 2017', () => {
  expect(differences('2017-12', 'enterprise-resource-planning', 'erp-reseller', 'silver')).toEqual([
    { code: 'level-left' },
  ])
  expect(differences('2017-12', 'enterprise-resource-planning', 'erp-reseller', 'gold')).toEqual([
    expect.objectContaining({ code: 'achievements-left' }),
    { code: 'people', before: 5, after: 0 },
  ])
})

test('thresholds for developing markets came in July 2017', () => {
  expect(differences('2017-09', 'cloud-platform', 'azure-consumption', 'silver')).toEqual([
    {
      code: 'threshold',
      metric: 'azure-consumption',
      before: { developed: 15_000 },
      after: { developed: 15_000, developing: 10_000 },
    },
  ])
})

test('the same people, then the same or different ones: a change in counting alone', () => {
  const at = ['cloud-business-applications', 'enterprise-customer-engagement', 'silver'] as const
  expect(differences('2017-11', ...at)).toEqual([
    { code: 'achievements-came', achievements: ['MB2-877'] },
    { code: 'counting' },
  ])
  expect(differences('2017-12', ...at)).toEqual([{ code: 'counting' }])
  expect(differences('2018-10', ...at)).toEqual([{ code: 'counting' }])
})

test('an exam that took the place of another is no change in counting', () => {
  expect(differences('2017-12', 'cloud-business-applications', 'enterprise-operations', 'gold')).toEqual([
    { code: 'achievements-came', achievements: ['70-535'] },
    { code: 'achievements-left', achievements: ['70-534'] },
  ])
})

test('four people in separate teams became two', () => {
  expect(differences('2017-09', 'application-integration', 'application-integrator', 'silver')).toEqual([
    { code: 'people', before: 4, after: 2 },
    { code: 'counting' },
  ])
})
