import { expect, test } from 'vitest'
import { metricsByArea } from '../../../src/calculator/figures/metrics.ts'
import { program } from '../../support/program.ts'

const areas = metricsByArea(program)

test('every metric stands in its area once', () => {
  const metrics = areas.flatMap((area) => area.metrics.map(({ metric }) => metric))
  expect(metrics.toSorted()).toEqual(Object.keys(program.metrics).toSorted())
})

test('each use names its thresholds', () => {
  const uses = areas
    .flatMap((area) => area.metrics)
    .find(({ metric }) => metric === 'ems-new-customers')?.uses
  expect(uses).toEqual([
    {
      competency: 'enterprise-mobility-management',
      path: 'enterprise-partner',
      thresholds: [
        { level: 'silver', atLeast: 3 },
        { level: 'gold', atLeast: 5 },
      ],
    },
    {
      competency: 'enterprise-mobility-management',
      path: 'smb-partner',
      thresholds: [
        { level: 'silver', atLeast: 20 },
        { level: 'gold', atLeast: 5 },
      ],
    },
  ])
})
