import { describe, expect, test } from 'vitest'
import type { Language, Path } from '../../../src/engine/program/types.ts'
import { choiceIn, goldAdds } from '../../../src/site/competencies/gold-adds.ts'
import { sentencesOf } from '../../../src/site/competencies/in-short.ts'
import { program } from '../../support/program.ts'

const name = { en: 'A path', ru: 'Путь' }
const path = (levels: Omit<Path, 'name'>): Path => ({ name, ...levels })
const added = (levels: Omit<Path, 'name'>, language: Language = 'en'): string | undefined => {
  const additions = goldAdds(path(levels), program)
  return additions && sentencesOf(program, language).gold(additions).replaceAll('\u00a0', ' ')
}

describe('what Gold adds', () => {
  test('more people with the same', () => {
    const levels: Omit<Path, 'name'> = {
      silver: [{ kind: 'people', people: 2, each: '70-345' }],
      gold: [{ kind: 'people', people: 4, each: '70-345' }],
    }
    expect(added(levels)).toBe('4 people instead of 2')
    expect(added(levels, 'ru')).toBe('4 сотрудника вместо 2')
  })

  test('people with something else, or with something more', () => {
    const silver: Path['silver'] = [{ kind: 'people', people: 2, each: '70-345' }]
    const gold = (each: Extract<NonNullable<Path['gold']>[number], { kind: 'people' }>['each']) =>
      added({ silver, gold: [{ kind: 'people', people: 4, each }] })
    expect(gold('mcse-productivity')).toBe('4 people instead of 2, each with MCSE: Productivity')
    expect(gold({ allOf: ['70-345', { anyOf: ['70-346', '70-347', '70-348'] }] })).toBe(
      '4 people instead of 2, each also with 70-346 (or one of 2 others)',
    )
    expect(gold({ allOf: ['70-346', '70-347'] })).toBe('4 people instead of 2, by another list')
  })

  test('a further achievement of some of them', () => {
    const people = { kind: 'people', people: 4, each: '70-345' } as const
    const gold: Path['gold'] = [{ ...people, ofWhom: [{ people: 2, each: '70-347' }] }]
    expect(added({ silver: [people], gold })).toBe('2 of these also with 70-347')
    expect(added({ silver: [{ ...people, ofWhom: [{ people: 1, each: '70-347' }] }], gold })).toBe(
      '2 people instead of 1 with the further achievement',
    )
  })

  test('figures, by market where the markets differ', () => {
    const metric = (atLeast: number | { developed: number; developing: number }) =>
      [{ kind: 'metric', metric: 'azure-consumption', atLeast }] as const
    const low = { developed: 200, developing: 100 }
    const high = { developed: 2000, developing: 1000 }
    expect(added({ silver: metric(low), gold: metric(3000) })).toBe(
      '$3,000 instead of $200 (developed market) or $100 (developing market)',
    )
    expect(added({ silver: metric(low), gold: metric(high) })).toBe(
      '$2,000 instead of $200 (developed market) and $1,000 instead of $100 (developing market)',
    )
    expect(added({ silver: [], gold: metric(3000) })).toBe('at least $3,000')
    const seats: Path['gold'] = [{ kind: 'metric', metric: 'power-bi-seats', atLeast: 3 }]
    expect(added({ silver: [], gold: seats }, 'ru')).toBe('не менее 3 рабочих мест')
    expect(added({ silver: metric(low), gold: metric(low) })).toBe('')
  })

  test('a fact that Silver does not ask for', () => {
    expect(added({ silver: [], gold: [{ kind: 'attest', attest: 'surface-hub-adr' }] })).toBe(
      program.attestations['surface-hub-adr']!.en,
    )
  })

  test('what several requirements ask alike is said once', () => {
    const two = (people: number) =>
      (['70-345', '70-347'] as const).map((each) => ({ kind: 'people', people, each }) as const)
    expect(added({ silver: two(5), gold: two(15) })).toBe('15 people instead of 5')
  })

  test('nothing where a level is not published', () => {
    expect(goldAdds(path({ gold: [] }), program)).toBeUndefined()
  })
})

test('an expression is a choice where one achievement is enough', () => {
  expect(choiceIn({ anyOf: ['a', { anyOf: ['b', { allOf: ['c'] }] }] })).toEqual(['a', 'b', 'c'])
  expect(choiceIn({ anyOf: ['a', { allOf: ['b', 'c'] }] })).toBeUndefined()
})

test.each(['en', 'ru'] as const)('every path says what Gold adds, %s', (language) => {
  const sentences = Object.values(program.competencies)
    .flatMap(({ paths }) => Object.values(paths))
    .flatMap((each) => goldAdds(each, program) ?? [])
    .map((addition) => sentencesOf(program, language).gold([addition]))
  expect(sentences.length).toBeGreaterThan(20)
  expect(sentences.filter((sentence) => sentence === '' || /undefined|NaN/.test(sentence))).toEqual([])
})
