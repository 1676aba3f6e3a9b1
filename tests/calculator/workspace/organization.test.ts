import { describe, expect, test } from 'vitest'
import { packageFields } from '../../../src/calculator/workspace/organization.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { calculatorOver } from '../support.ts'

describe('the package', () => {
  test('counts once level and day are both there', () => {
    const { history, organization } = calculatorOver()
    organization.choosePackage('gold')
    expect(history.$profile.get().subscription).toBeUndefined()
    expect(history.$drafts.get()[packageFields.level]).toBe('gold')
    organization.setPurchased('2018-03-01')
    expect(history.$profile.get().subscription).toEqual({ level: 'gold', purchased: '2018-03-01' })
    expect(history.$drafts.get()).toEqual({})
  })

  test('another level keeps the day; none takes both away', () => {
    const { history, organization } = calculatorOver()
    history.begin(sampleIn('en'))
    organization.choosePackage('gold')
    expect(history.$profile.get().subscription).toEqual({ level: 'gold', purchased: '2018-03-01' })
    history.draft(packageFields.purchased, 'soon')
    organization.choosePackage(undefined)
    expect(history.$profile.get()).not.toHaveProperty('subscription')
    expect(history.$drafts.get()).toEqual({})
  })

  test('a day without a level is no package', () => {
    const { history, organization } = calculatorOver()
    organization.setPurchased('2018-03-01')
    expect(history.$profile.get()).not.toHaveProperty('subscription')
    organization.choosePackage('silver')
    organization.choosePackage(undefined)
    organization.setPurchased('2018-03-01')
    expect(history.$profile.get()).not.toHaveProperty('subscription')
  })
})

describe('overrides', () => {
  test('one is added once its three parts are there', () => {
    const { history, overrides, result } = calculatorOver()
    overrides.enter({ competency: 'devops' })
    overrides.add()
    overrides.enter({ level: 'silver' })
    overrides.add()
    expect(history.$profile.get().overrides).toBeUndefined()
    overrides.enter({ from: '2018-09-01' })
    overrides.add()
    expect(history.$profile.get().overrides).toEqual([
      { competency: 'devops', level: 'silver', from: '2018-09-01' },
    ])
    expect(overrides.$draft.get()).toEqual({})
    expect(result.$assessment.get().membership.purchasable).toBe('silver')
    overrides.remove(0)
    expect(result.$assessment.get().membership.purchasable).toBeNull()
  })

  test('only published levels can be chosen', () => {
    const { overrides } = calculatorOver()
    expect(overrides.levelsOf('devops')).toEqual(['silver', 'gold'])
    expect(overrides.levelsOf('cloud-customer-relationship-management')).toEqual(['gold'])
    expect(overrides.levelsOf('isv')).toEqual([])
    overrides.enter({ competency: 'devops', level: 'silver' })
    overrides.enter({ competency: 'cloud-customer-relationship-management' })
    expect(overrides.$draft.get().level).toBeUndefined()
  })
})

test('months give way to the total that they make on the day', () => {
  const { history, organization, result } = calculatorOver()
  history.begin(sampleIn('en'))
  expect(result.$metricValues.get()['o365-new-customers']).toBe(7)
  organization.setFigure('o365-new-customers', result.$metricValues.get()['o365-new-customers'])
  expect(history.$profile.get().metrics?.['o365-new-customers']).toBe(7)
})

test('an untouched figure by month survives every other edit', () => {
  const { history, organization, people } = calculatorOver()
  const sample = sampleIn('en')
  organization.loadSample(sample)
  people.addPerson()
  organization.setFigure('azure-consumption', 20000)
  organization.setMarket('developing')
  expect(history.$profile.get().metrics?.['o365-new-customers']).toBe(sample.metrics?.['o365-new-customers'])
})

test('the day opens on the day of the edition', () => {
  const { day } = calculatorOver()
  expect(day.$day.get()).toBe('2018-10-29')
})
