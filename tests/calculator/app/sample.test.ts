import { expect, test } from 'vitest'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import { parseProfile } from '../../../src/engine/profile/parse.ts'
import { languageCodes } from '../../../src/language/languages.ts'
import { program } from '../../support/program.ts'

test.each(languageCodes)('the sample company shows what the calculator can say, %s', (language) => {
  const profile = sampleIn(language)
  expect(parseProfile(structuredClone(profile))).toEqual({ ok: true, profile })
  const { competencies, membership, notices } = assess(program, profile, program.published)
  expect(membership.purchasable).toBe('gold')
  expect(membership.subscription?.level).toBe('silver')
  const displayed = membership.displayed.map(({ competency, level }) => `${competency} ${level}`)
  expect(displayed).toEqual(
    expect.arrayContaining([
      'application-development silver',
      'cloud-productivity silver',
      'datacenter silver',
      'messaging silver',
      'small-and-midmarket-cloud-solutions silver',
    ]),
  )
  expect(competencies['collaboration-and-content']!.levels.silver).toBe('unclear')
  expect(competencies['datacenter']!.stage.silver).toBe('at-risk')
  expect(notices.map((notice) => [notice.code, 'person' in notice && notice.person])).toEqual([
    ['certification-not-entered', 'p1'],
    ['certification-not-entered', 'p2'],
  ])
})

test('the names are of the language of the page, the rest is the same', () => {
  const [english, russian] = [sampleIn('en'), sampleIn('ru')]
  const names = ({ people = [] }: typeof english) => people.map(({ name }) => name)
  expect(names(english).join('')).toMatch(/^[A-Za-z ]+$/)
  expect(names(russian).join('')).toMatch(/^[А-Яа-яё ]+$/)
  expect(new Set(names(russian))).toHaveLength(9)
  const nameless = ({ people = [], ...rest }: typeof english) => ({
    ...rest,
    people: people.map((person) => ({ ...person, name: '' })),
  })
  expect(nameless(english)).toEqual(nameless(russian))
})
