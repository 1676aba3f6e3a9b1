import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { describeStanding } from '../../../src/site/standing/show.ts'
import { en } from '../../../src/language/en/index.ts'
import { ru } from '../../../src/language/ru/index.ts'
import { standing as english } from '../../../src/site/standing/messages/en.ts'
import { standing as russian } from '../../../src/site/standing/messages/ru.ts'
import { program } from '../../support/program.ts'

const inEnglish = (competency: string, profile = sampleIn('en')) =>
  describeStanding(program, profile, competency, { ...en, standing: english })

test('each level is named with its state and what it lacks', () => {
  expect(inEnglish('messaging')).toMatchInlineSnapshot(
    `", on 29 October 2018: Silver active, Gold not yet (3 of 4 people)."`,
  )
  expect(inEnglish('cloud-platform')).toMatchInlineSnapshot(
    `", on 29 October 2018: Silver started ($12,000 of $15,000), Gold not yet ($12,000 of $100,000 and 1 more requirement)."`,
  )
  expect(inEnglish('cloud-productivity')).toMatchInlineSnapshot(
    `", on 29 October 2018: Silver active, Gold qualified."`,
  )
  expect(
    describeStanding(program, sampleIn('ru'), 'cloud-platform', { ...ru, standing: russian }),
  ).toMatchInlineSnapshot(
    `" на 29 октября 2018 года: Silver — начато (12 000 $ из 15 000 $), Gold — пока нет (12 000 $ из 100 000 $ и ещё 1 требование)."`,
  )
})

test('of what has not been started nothing is counted', () => {
  const empty = { format: 'competency-profile', version: 1, organization: { market: 'developed' } } as const
  expect(inEnglish('messaging', empty)).toMatchInlineSnapshot(
    `", on 29 October 2018: Silver not started, Gold not started."`,
  )
})

test('a level that stands by an override says when that ends', () => {
  const override = { competency: 'devops', level: 'silver', from: '2018-10-01', until: '2018-12-31' } as const
  expect(inEnglish('devops', { ...sampleIn('en'), overrides: [override] })).toMatchInlineSnapshot(
    `", on 29 October 2018: Silver at risk (not met from 1 January 2019), Gold not started."`,
  )
})
