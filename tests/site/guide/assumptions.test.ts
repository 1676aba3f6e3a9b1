import { describe, expect, test } from 'vitest'
import {
  type AssumptionId,
  assumptionRows,
  assumptions,
  type AssumptionSubject,
} from '../../../src/site/guide/assumptions/assumptions.ts'
import { assumptionMessages } from '../../../src/site/guide/assumptions/messages/index.ts'
import { passages } from '../../../src/site/guide/assumptions/passages.ts'
import { doubtMessages } from '../../../src/site/guide/doubts/messages/index.ts'
import { type DoubtCode, doubtPlaces } from '../../../src/site/guide/doubts/places.ts'
import type { Period, Rules } from '../../../src/engine/program/index.ts'
import type { NotCounting } from '../../../src/engine/requirements/index.ts'
import type { Stage } from '../../../src/engine/eligibility/index.ts'
import { documentOf } from '../../../src/site/documents.ts'
import { ruleOf } from '../../../src/site/rules.ts'
import { languageCodes } from '../../../src/language/languages.ts'
import { sources } from '../../support/mdx.ts'
import { program } from '../../support/program.ts'

const subjects = Object.keys(assumptions) as AssumptionSubject[]
const pages = sources.filter(({ name }) => name === 'how-it-decides.mdx')

type Id = { [Subject in AssumptionSubject]: AssumptionId<Subject> }[AssumptionSubject]
/** Where no choice is made: the documents say it, or a doubt of its own tells it. */
type Told = Id | 'stated' | DoubtCode

/** What the list says of every rule that the engine follows. A new rule does not compile before it stands here. */
const ofRules: Readonly<Record<keyof Rules, Told>> = {
  visibleAfterHours: 'association',
  organizationsPerPerson: 'one-organization',
  subscriptionYears: 'leap-day',
  overrideMonths: 'length',
  renewalWindowDays: 'renewal-window',
  renewalReminderDays: 'stated',
  nextAnniversaryDays: 'stated',
  displays: 'still-shown',
  associationsPerYear: 'later',
  daysBetweenAssociations: 'later',
  reviewSkillsMonthsBefore: 'later',
}
const ofPeriods: Readonly<Record<Period, Told>> = { ttm: 'months', year: 'year', current: 'other-period' }
const ofReasons: Readonly<Record<NotCounting['code'], Told>> = {
  'unknown-achievement': 'stated',
  'not-associated': 'stated',
  'association-not-visible-yet': 'association',
  left: 'leaving-day',
  'earned-after-retirement': 'impossible',
  'earned-before-available': 'impossible',
  'not-visible-yet': 'earned',
  expired: 'last-day',
  'no-longer-accepted': 'last-day',
  'may-not-count': 'may-count-until',
  'outside-the-edition': 'parts',
}
const ofStages: Readonly<Record<Stage, Told>> = {
  started: 'stated',
  qualified: 'unclear-level',
  active: 'still-shown',
  'at-risk': 'risk',
}

describe('the list of assumptions', () => {
  const listed = new Set<string>([
    ...subjects.flatMap((subject) => Object.keys(assumptions[subject])),
    ...Object.keys(doubtMessages.en.codes),
  ])

  test.each(Object.entries({ ofRules, ofPeriods, ofReasons, ofStages }))(
    'has an entry for each choice, %s',
    (_, told) => {
      expect(Object.values(told).filter((one) => one !== 'stated' && !listed.has(one))).toEqual([])
    },
  )

  test('every rule of the edition is told', () => {
    expect(Object.keys(program.rules).filter((rule) => !Object.hasOwn(ofRules, rule))).toEqual([])
  })

  test.each(pages)('the page shows every subject, $language', ({ components }) => {
    const shown = components.flatMap((one) => /^Assumptions about="(.*)"$/.exec(one)?.[1] ?? [])
    expect(shown.sort()).toEqual([...subjects, 'readings'].sort())
  })

  test.each(languageCodes)('no two questions are the same, %s', (language) => {
    const questions = subjects.flatMap((subject) =>
      assumptionRows(subject, assumptionMessages[language].sentences).map(({ question }) => question),
    )
    expect(questions.length).toBeGreaterThan(25)
    expect(new Set(questions).size).toBe(questions.length)
  })

  test('every document named is known', () => {
    const bases = subjects.flatMap((subject) =>
      assumptionRows(subject, assumptionMessages.en.sentences).map(({ basis }) => basis),
    )
    for (const { rule, document } of bases) {
      if (rule) expect(ruleOf(rule).source.document).not.toBe('')
      if (document) expect(documentOf(document).title.en).not.toBe('')
    }
  })
})

describe('how single passages are read', () => {
  const all = passages(program)

  test('has every note of the data once, with all that bear it', () => {
    const notes = [
      ...Object.values(program.competencies).flatMap(({ note, paths }) => [
        note,
        ...Object.values(paths).map(({ note }) => note),
      ]),
      ...Object.values(program.achievements).map(({ note }) => note),
    ].flatMap((note) => (note ? [note.en] : []))
    expect(all.map(({ note }) => note.en)).toEqual([...new Set(notes)])
    expect(all.flatMap(({ places }) => places)).toHaveLength(notes.length)
  })

  test('brings the same note of two exams together', () => {
    expect(all.map(({ places }) => places)).toContainEqual([
      { achievement: '70-354' },
      { achievement: '70-355' },
    ])
  })

  test('tells each meaning where the words alone cannot', () => {
    const told = doubtPlaces(program, 'readings').map(
      ({ competency, path }) => program.competencies[competency]!.paths[path]!.note,
    )
    expect(told.filter((note) => !note)).toEqual([])
  })
})
