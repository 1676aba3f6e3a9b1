import { describe, expect, test } from 'vitest'
import type { Contradiction } from '../../../src/calculator/time/contradictions.ts'
import type { RenewalPhase } from '../../../src/engine/timeline/renewal.ts'
import type { ChangeCause } from '../../../src/engine/timeline/change-causes.ts'
import { time as en } from '../../../src/calculator/time/messages/en.ts'
import { say } from '../../../src/language/reasons.ts'
import { time as ru } from '../../../src/calculator/time/messages/ru.ts'
import { names, type OneEach } from '../../support/sentences.ts'

const people = ['a', 'b', 'c', 'd', 'e']
const months = { metric: 'm', from: 7, to: 5 }
const causes: OneEach<ChangeCause> = {
  'association-shows': { people },
  leaves: { people },
  'achievement-shows': { people, achievement: 'x' },
  expires: { people, achievement: 'x' },
  'no-longer-accepted': { people, achievement: 'x' },
  'may-not-count': { people, achievement: 'x' },
  'months-roll-in': months,
  'months-roll-out': months,
  'override-begins': {},
  'override-ends': {},
}
const contradictions: OneEach<Contradiction> = {
  'leaves-before-associated': { person: 'a', associated: '2018-05-01', leaves: '2018-04-30' },
  'expires-before-earned': { person: 'a', achievement: 'x', earned: '2018-05-01', expires: '2018-04-30' },
}
const phases = Object.keys(en.phases) as RenewalPhase[]

const sentencesOf = ({ causes: ofCauses, contradictions: ofContradictions, phases: ofPhases }: typeof en) => [
  ...Object.entries(causes).map(([code, rest]) => say(ofCauses, { ...rest, code } as ChangeCause, names)),
  ...Object.entries(contradictions).map(([code, rest]) =>
    say(ofContradictions, { ...rest, code } as Contradiction, names),
  ),
  ...phases.map((phase) => ofPhases[phase]('2019-03-01', '2019-03-31')),
]

describe.each([
  ['en', en],
  ['ru', ru],
])('in %s', (_, words) => {
  test('every cause, contradiction and phase has a sentence of its own', () => {
    const sentences = sentencesOf(words)
    for (const sentence of sentences) {
      expect(sentence).toMatch(/\p{L}{2}.*\.$/u)
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\.\./)
    }
    expect(new Set(sentences)).toHaveLength(sentences.length)
  })

  test('a cause names the first people and how many more there are', () => {
    const named = (of: readonly string[]) => say(words.causes, { code: 'leaves', people: of }, names)
    expect(named(people)).toMatch(/<a>, <b>, <c>\S* \S+ .*2/)
    expect(named(people)).not.toContain('<d>')
    expect(named(people.slice(0, 4))).toContain('<d>')
  })
})

/** Every text, by its place; sentences that take something are looked at above. */
const textsOf = (words: object, place = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${place}/${key}`
    if (typeof value === 'string') return [[here, value]]
    return typeof value === 'object' && value !== null ? textsOf(value, here) : []
  })

test('nothing is left in English', () => {
  const russian = new Map(textsOf(ru))
  for (const [place] of textsOf(en)) {
    if (['/calendarFile', '/productId'].includes(place)) continue
    expect(russian.get(place), place).toMatch(/[а-яё]/i)
  }
  const [english, translated] = [sentencesOf(en), sentencesOf(ru)]
  expect(translated.filter((sentence, at) => sentence === english[at])).toEqual([])
})

test('causes and months read as one would write them', () => {
  const one = { people: ['a'], achievement: 'x' }
  expect(say(en.causes, { code: 'leaves', ...one }, names)).toBe('<a> leaves.')
  expect(say(en.causes, { code: 'leaves', people: ['a', 'b'] }, names)).toBe('<a> and <b> leave.')
  expect(say(ru.causes, { code: 'expires', ...one }, names)).toBe('Истекает срок <x>: <a>.')
  expect(ru.assumed('Показатель', '2018-09', '2')).toBe(
    'Показатель: за каждый месяц после сентября 2018\u00a0года\u00a0— 2.',
  )
  expect(en.assumed('Figure', '2018-09', '2')).toBe('Figure, each month after September 2018: 2.')
})
