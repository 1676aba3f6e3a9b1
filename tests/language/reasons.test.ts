import { describe, expect, test } from 'vitest'
import type { Doubt, Missing, NotCounting } from '../../src/engine/requirements/types.ts'
import type { Notice, RiskCause } from '../../src/engine/eligibility/types.ts'
import type { LevelChange } from '../../src/engine/eligibility/comparison.ts'
import type { FileTrouble } from '../../src/calculator/import/file-trouble.ts'
import type { DraftProblem } from '../../src/calculator/kit/drafts/draft.ts'
import type { Clash, StorageTrouble } from '../../src/calculator/saving/reasons.ts'
import { englishSentences } from '../../src/calculator/app/messages/en.ts'
import type { Messages } from '../../src/calculator/kit/messages.ts'
import { say, type Sentences } from '../../src/language/reasons.ts'
import { russianSentences } from '../../src/calculator/app/messages/ru.ts'
import type { Problem, ProblemCode } from '../../src/engine/profile/problems.ts'
import { names, type OneEach } from '../support/sentences.ts'

const each = '70-346'
const change = { competency: 'devops', level: 'gold' } as const

const missing: OneEach<Missing> = {
  'metric-not-entered': { metric: 'm', need: 4 },
  'metric-below': { metric: 'm', have: 1, need: 4, short: 3 },
  'attestation-not-confirmed': { attestation: 'a' },
  'people-short': { have: 1, need: 4, short: 3, each },
  'of-whom-short': { have: 1, need: 4, short: 3, each },
  'team-short': { team: 1, have: 1, need: 4, short: 3, each },
  'teams-overlap': { have: 1, need: 4, short: 3 },
}
const doubts: OneEach<Doubt> = {
  'same-way': {},
  readings: {},
  'other-period': { metric: 'm', period: 'ttm' },
  'may-count-until': { achievement: 'x', until: '2018-10-30' },
  'one-market': { metric: 'm', published: 'developed' },
}
const notCounting: OneEach<NotCounting> = {
  'unknown-achievement': {},
  'not-associated': {},
  'association-not-visible-yet': { from: '2018-10-30' },
  left: { on: '2018-10-30' },
  'earned-after-retirement': { earned: '2018-10-30', retired: '2018-10-30' },
  'earned-before-available': { earned: '2018-10-30', availableFrom: '2018-10-30' },
  'not-visible-yet': { from: '2018-10-30' },
  expired: { expires: '2018-10-30' },
  'no-longer-accepted': { acceptedUntil: '2018-10-30' },
  'may-not-count': { mayCountUntil: '2018-10-30' },
  'outside-the-edition': {},
}
const notices: OneEach<Notice> = {
  'unknown-achievement': { person: 'p1', achievement: 'x' },
  'earned-after-retirement': { person: 'p1', achievement: 'x', earned: '2018-10-30', retired: '2018-10-30' },
  'earned-before-available': {
    person: 'p1',
    achievement: 'x',
    earned: '2018-10-30',
    availableFrom: '2018-10-30',
  },
  'certification-not-entered': { person: 'p1', achievement: 'x' },
  'unknown-metric': { metric: 'm' },
  'unknown-attestation': { attestation: 'a' },
  'override-unknown-competency': change,
  'override-unpublished-level': change,
}
const riskCauses: OneEach<RiskCause> = {
  leaves: { person: 'p1', on: '2018-10-30' },
  expires: { person: 'p1', achievement: 'x', on: '2018-10-30' },
  'no-longer-accepted': { person: 'p1', achievement: 'x', on: '2018-10-30' },
  'may-not-count': { person: 'p1', achievement: 'x', on: '2018-10-30' },
  'months-roll-out': { metric: 'm', on: '2018-10-30' },
  'override-ends': { on: '2018-10-30' },
}
const changes: OneEach<LevelChange> = {
  reached: change,
  lost: change,
  unclear: { ...change, from: 'met' },
  ends: { ...change, on: '2019-03-01', becomes: 'unmet' },
  'at-risk': change,
  'risk-gone': change,
}
const drafts: OneEach<DraftProblem> = {
  'not-a-day': {},
  'no-such-day': {},
  'ambiguous-day': {},
  'short-year': {},
  'day-needed': {},
  'not-a-number': {},
  'below-zero': {},
  'ambiguous-number': {},
  'not-a-count': { most: 1000 },
  'no-such-achievement': { text: '70-999' },
  'not-chosen': {},
}
const storage: OneEach<StorageTrouble> = {
  unavailable: {},
  'no-database': {},
  'not-loaded': {},
  'not-written': {},
  emptied: {},
  newer: { texts: [] },
}
const clashes: OneEach<Clash> = {
  person: { person: 'p1' },
  metric: { metric: 'm' },
  organization: {},
  package: {},
  scenario: { name: 'Plan' },
}
const files: OneEach<FileTrouble> = {
  'not-json': { file: 'a.json' },
  'other-json': { file: 'a.json' },
  'not-readable': { file: 'a.json' },
  'not-loaded': { file: 'a.json' },
  'too-large': { file: 'a.json', megabytes: 50 },
  problems: { file: 'a.json', mayBeMore: false, count: 0, problems: [] },
}
const problemCodes: Record<ProblemCode, true> = {
  'not-a-profile': true,
  'newer-version': true,
  missing: true,
  'wrong-type': true,
  'unknown-key': true,
  'not-a-day': true,
  'not-a-month': true,
  'not-a-count': true,
  'not-an-amount': true,
  'not-one-of': true,
  empty: true,
  'duplicate-id': true,
  'too-long': true,
  'too-many': true,
}

interface Reason {
  readonly code: string
}
const all = { missing, doubts, notCounting, notices, riskCauses, changes, drafts, storage, clashes, files }
const reasonsOf = (group: keyof typeof all): Reason[] =>
  Object.entries(all[group]).map(([code, rest]): Reason => ({ ...rest, code }))
const troubles = { en: await englishSentences.later.saving(), ru: await russianSentences.later.saving() }
const sayIn = ({ kit, language, reasons }: Messages, group: keyof typeof all, reason: Reason) =>
  say({ ...reasons, ...kit, ...troubles[language] }[group] as Sentences<Reason>, reason, names)

const groups = Object.keys(all) as (keyof typeof all)[]

describe.each([englishSentences, russianSentences])('in $language', (messages) => {
  test.each(groups)('%s: every code has a sentence of its own', (group) => {
    const sentences = reasonsOf(group).map((reason) => sayIn(messages, group, reason))
    for (const sentence of sentences) {
      expect(sentence).toMatch(/\p{L}{2}/u)
      expect(sentence).not.toMatch(/undefined|NaN|\[object/)
    }
    expect(new Set(sentences)).toHaveLength(sentences.length)
  })

  test('every problem of a file has words with what was expected and found', () => {
    const words = (Object.keys(problemCodes) as ProblemCode[]).map((code) => {
      const problem: Problem = { code, place: [], expected: 'EXPECTED', received: 'RECEIVED' }
      return troubles[messages.language].problems[code](problem)
    })
    for (const text of words) expect(text).toMatch(/\p{Ll}{2}/u)
    expect(words.filter((text) => /EXPECTED|RECEIVED/.test(text)).length).toBe(words.length - 1)
  })

  test('sentences that end with a day end with one full stop', () => {
    const sentences = groups.flatMap((group) =>
      reasonsOf(group).map((reason) => sayIn(messages, group, reason)),
    )
    expect(sentences.filter((sentence) => sentence.includes('..'))).toEqual([])
  })
})

test('no sentence is left in English', () => {
  const same = groups.flatMap((group) =>
    reasonsOf(group).filter(
      (reason) => sayIn(englishSentences, group, reason) === sayIn(russianSentences, group, reason),
    ),
  )
  expect(same).toEqual([])
})

describe('the engine’s reasons carry their figures', () => {
  test('English', () => {
    const { missing, riskCauses, notCounting } = englishSentences.reasons
    expect(missing['people-short']({ code: 'people-short', have: 3, need: 4, short: 1, each }, names)).toBe(
      '1\u00a0more person.',
    )
    expect(missing['metric-below']({ code: 'metric-below', ...all.missing['metric-below'] }, names)).toBe(
      '<3> more.',
    )
    expect(notCounting.expired({ code: 'expired', expires: '2018-06-30' }, names)).toBe(
      'Does not count: expired on 30\u00a0June 2018.',
    )
    expect(riskCauses.leaves({ code: 'leaves', person: 'Ada', on: '2019-01-31' }, names)).toBe(
      '<Ada> leaves on 31\u00a0January 2019.',
    )
  })

  test('Russian', () => {
    const { missing, riskCauses, notCounting } = russianSentences.reasons
    expect(missing['team-short']({ code: 'team-short', ...all.missing['team-short'] }, names)).toBe(
      'Команда 2: ещё 3\u00a0сотрудника.',
    )
    expect(notCounting.expired({ code: 'expired', expires: '2018-06-30' }, names)).toBe(
      'Не учитывается: срок истёк 30\u00a0июня 2018\u00a0года.',
    )
    expect(riskCauses.leaves({ code: 'leaves', person: 'Анна', on: '2019-01-31' }, names)).toBe(
      '<Анна>: уход 31\u00a0января 2019\u00a0года.',
    )
  })
})
