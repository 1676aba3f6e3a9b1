import { expect, test } from 'vitest'
import { usesOf } from '../../../src/engine/requirements/index.ts'
import { retiredIn } from '../../../src/site/competencies/retired.ts'
import { achievementsIn, sharedIn } from '../../../src/site/competencies/shared.ts'
import { program } from '../../support/program.ts'

const competencies = Object.keys(program.competencies)

test('what counts in most other competencies comes first', () => {
  expect(sharedIn(program, 'messaging')).toEqual([
    {
      achievements: ['70-347'],
      others: [
        'cloud-productivity',
        'collaboration-and-content',
        'small-and-midmarket-cloud-solutions',
        'windows-and-devices',
      ],
    },
    { achievements: ['mcse-productivity'], others: ['collaboration-and-content', 'communications'] },
  ])
})

test.each(competencies)('%s shares what other competencies name, and nothing else', (competency) => {
  const uses = usesOf(program)
  const found = sharedIn(program, competency).flatMap(({ achievements, others }) =>
    achievements.flatMap((id) => others.map((other) => `${id} ${other}`)),
  )
  const plain = achievementsIn(program.competencies[competency]!, program).flatMap((id) =>
    competencies
      .filter((other) => other !== competency && uses[id]!.some((use) => use.competency === other))
      .map((other) => `${id} ${other}`),
  )
  expect(found.toSorted()).toEqual(plain.toSorted())
})

test('what can no longer be taken is told with its last days', () => {
  expect(retiredIn(program, 'datacenter')).toEqual([
    { achievements: ['70-246', '70-247'], retired: '2017-12-31', acceptedUntil: '2018-12-31' },
  ])
  expect(retiredIn(program, 'windows-and-devices')).toEqual([
    { achievements: ['70-354', '70-355'], retired: '2017-09-30', mayCountUntil: '2018-09-30' },
  ])
  expect(retiredIn(program, 'messaging')).toEqual([])
})
