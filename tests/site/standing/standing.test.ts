import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { describeCompany, describeHolding, describeStanding } from '../../../src/site/standing/show.ts'
import { en } from '../../../src/language/en/index.ts'
import { ru } from '../../../src/language/ru/index.ts'
import { standing as english } from '../../../src/site/standing/messages/en.ts'
import { standing as russian } from '../../../src/site/standing/messages/ru.ts'
import { program } from '../../support/program.ts'

const inEnglish = (competency: string, profile = sampleIn('en')) =>
  describeStanding(program, profile, competency, { ...en, standing: english })

test('each level is named with its state and what it lacks', () => {
  expect(inEnglish('messaging')).toMatchInlineSnapshot(
    `", on 29 October 2018: Silver shown, Gold started (2 of 4 people for certain)."`,
  )
  expect(inEnglish('cloud-platform')).toMatchInlineSnapshot(
    `", on 29 October 2018: Silver started ($12,000 of $15,000), Gold started ($12,000 of $100,000 and 1 more requirement)."`,
  )
  expect(inEnglish('cloud-productivity')).toMatchInlineSnapshot(
    `", on 29 October 2018: Silver shown, Gold reached."`,
  )
  expect(
    describeStanding(program, sampleIn('ru'), 'cloud-platform', { ...ru, standing: russian }),
  ).toMatchInlineSnapshot(
    `" на 29 октября 2018 года: Silver — начат (12 000 $ из 15 000 $), Gold — начат (12 000 $ из 100 000 $ и ещё 1 требование)."`,
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
    `", on 29 October 2018: Silver at risk (lost from 1 January 2019), Gold not started."`,
  )
})

test('of a company the levels are counted, and the nearest one is named', () => {
  expect(describeCompany([program, sampleIn('en'), { ...en, standing: english }])).toMatchInlineSnapshot(
    `", on 29 October 2018: 1 Gold and 5 Silver. Nearest: Cloud Platform Silver ($12,000 of $15,000)."`,
  )
  expect(describeCompany([program, sampleIn('ru'), { ...ru, standing: russian }])).toMatchInlineSnapshot(
    `" на 29 октября 2018 года: 1 Gold и 5 Silver. Ближе всего: «Облачная платформа», Silver (12 000 $ из 15 000 $)."`,
  )
})

test('of an achievement it is said who holds it, for whom it counts, and until when', () => {
  const holding = (achievement: string) =>
    describeHolding([program, sampleIn('en'), { ...en, standing: english }], achievement)
  expect(holding('70-345')).toMatchInlineSnapshot(
    `", on 29 October 2018: 2 people have it: Ada Lindqvist and Boris Novak. It counts for all of them."`,
  )
  // The exam is no longer accepted after the year.
  expect(holding('70-247')).toMatchInlineSnapshot(
    `", on 29 October 2018: 1 person has it: Elena Vargas. It counts up to and including 31 December 2018."`,
  )
  // Its holder is not associated.
  expect(holding('70-742')).toMatchInlineSnapshot(
    `", on 29 October 2018: 1 person has it: Grace Kim. It does not count."`,
  )
  expect(holding('70-410')).toMatchInlineSnapshot(`", on 29 October 2018: nobody has it."`)
  const inRussian = describeHolding([program, sampleIn('ru'), { ...ru, standing: russian }], '70-345')
  expect(inRussian).toMatchInlineSnapshot(
    `" на 29 октября 2018 года: есть у 2 сотрудников (Анна Лебедева и Борис Новиков). Учитывается у всех."`,
  )
})
