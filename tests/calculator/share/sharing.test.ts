import { describe, expect, test, vi } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { createCalculator } from '../../../src/calculator/workspace/calculator.ts'
import { createHistory } from '../../../src/calculator/workspace/history.ts'
import { linkTo, longestLink, openLink, sharedProfile } from '../../../src/calculator/share/sharing.ts'
import { smallEdition } from '../../support/small-edition.ts'
import { calculatorOver, createStorage, withFeatures } from '../support.ts'

const sample = sampleIn('ru')
const fragmentOf = (link: string) => link.slice(link.indexOf('#') + 1)

describe('a link', () => {
  test('carries the profile and the day, in place of the page’s own fragment', async () => {
    const link = await linkTo('https://example.com/calculator/?x=1#messaging', sample, '2018-12-01')
    expect(link).toMatch(/^https:\/\/example\.com\/calculator\/\?x=1#profile=[\w-]+&day=2018-12-01$/)
    expect(link.length).toBeLessThan(longestLink)
    expect(await openLink(fragmentOf(link))).toEqual({ ok: true, profile: sample, day: '2018-12-01' })
  })

  test('names another edition beside the day, whether it is known or not', async () => {
    const link = await linkTo('/', sample, '2017-10-01', '2017-09')
    expect(link).toMatch(/&day=2017-10-01&edition=2017-09$/)
    expect(await openLink(fragmentOf(link))).toMatchObject({ day: '2017-10-01', edition: '2017-09' })
    expect(await openLink(fragmentOf(link).replace('2017-09', '2031-01).'))).toMatchObject({
      edition: '2031-01',
    })
    expect(await openLink(fragmentOf(await linkTo('/', sample, '2018-12-01')))).toMatchObject({
      edition: undefined,
    })
  })

  test('has no names unless they are asked for', async () => {
    const link = await linkTo('https://example.com/', sharedProfile(sample, false), '2018-10-29')
    const opened = await openLink(fragmentOf(link))
    expect(opened.ok && opened.profile.people!.map(({ name }) => name)).toEqual(
      sample.people!.map((_, at) => `P${at + 1}`),
    )
    expect(JSON.stringify(opened)).not.toMatch(/Contoso|Лебедева/)
    expect(sharedProfile(sample, true)).toBe(sample)
  })

  test.each(['.', ')', ').', '%20'])('with %j after it is read all the same', async (end) => {
    const [fragment] = fragmentOf(await linkTo('/', sample, '2018-12-01')).split('&')
    expect(await openLink(fragment + end)).toMatchObject({ ok: true, profile: sample, day: undefined })
    expect(await openLink(`${fragment}&day=2018-12-01${end}`)).toMatchObject({ ok: true, day: '2018-12-01' })
  })

  test('that is cut off, empty or of a newer release says so', async () => {
    const fragment = fragmentOf(await linkTo('/', sample, '2018-12-01'))
    const newer = { ...sample, version: 2 } as unknown as typeof sample
    expect(await openLink(fragment.slice(0, 200))).toEqual({ ok: false, code: 'damaged' })
    expect(await openLink('profile=')).toEqual({ ok: false, code: 'damaged' })
    expect(await openLink('')).toEqual({ ok: false, code: 'damaged' })
    const link = fragmentOf(await linkTo('/', newer, '2018-12-01'))
    expect(await openLink(link)).toEqual({ ok: false, code: 'newer' })
  })

  test.each([
    [
      'unfolds to 17 MB',
      { ...sample, organization: { market: 'developed', name: 'x'.repeat(17 * 2 ** 20) } },
    ],
    ['has a name without end', { ...sample, organization: { market: 'developed', name: 'x'.repeat(1001) } }],
    [
      'has somebody with 501 achievements',
      {
        ...sample,
        people: [{ id: 'a', achievements: Array.from({ length: 501 }, (_, at) => ({ id: `x${at}` })) }],
      },
    ],
  ] as const)('that %s is too large', async (_, profile) => {
    const fragment = fragmentOf(await linkTo('/', profile, '2018-12-01'))
    expect(await openLink(fragment)).toEqual({ ok: false, code: 'tooLarge' })
  })

  test('with a day that does not exist opens on the edition’s day', async () => {
    const [fragment] = fragmentOf(await linkTo('/', sample, '2018-12-01')).split('&')
    expect(await openLink(`${fragment}&day=2018-02-31`)).toMatchObject({ ok: true, day: undefined })
  })
})

test('what is only looked at cannot be changed, whatever is tried', () => {
  const looked = withFeatures(
    createCalculator(smallEdition, { access: () => createStorage(), history: createHistory(true) }),
  )
  looked.history.begin(sample)
  looked.organization.setMarket('developing')
  looked.organization.startOver()
  looked.people.remove('p1')
  looked.scenarios.add('What if', sample)
  looked.history.undo()
  expect(looked.history.$profile.get()).toBe(sample)
  expect(looked.scenarios.$scenarios.get()).toEqual([])
  looked.day.setDay('2018-12-01')
  expect(looked.result.$assessment.get().on).toBe('2018-12-01')
})

test('a shared profile in place of the own data is one step that can be undone', () => {
  const calculator = calculatorOver()
  calculator.organization.rename('Mine', 'organization/name')
  const mine = calculator.history.$profile.get()
  const id = calculator.scenarios.add('A scenario', mine)
  calculator.organization.takeShared(sample)
  expect(calculator.history.$profile.get()).toBe(sample)
  expect(calculator.scenarios.$open.get()).toBeNull()
  expect(calculator.history.$last.get()?.step).toBe('take-shared')
  calculator.history.undo()
  expect(calculator.history.$workspace.get()).toMatchObject({ mine, open: id })
})

test('a browser that cannot unfold links says so, and nothing of damage', async () => {
  vi.stubGlobal('DecompressionStream', undefined)
  Reflect.deleteProperty(globalThis, 'DecompressionStream')
  expect(await openLink('profile=abc')).toEqual({ ok: false, code: 'unopenable' })
  vi.unstubAllGlobals()
})
