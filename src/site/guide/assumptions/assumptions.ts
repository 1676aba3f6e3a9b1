/**
 * Every choice that the calculator makes where the documents leave one: by subject, with what the choice is read beside.
 * Passages with two readings and the notes of the data are no part of it: the page lists them from the data.
 */
import type { RuleName } from '../../rules.ts'

/** The document that comes nearest to an answer, or the rule that was read from it; none where all are silent. */
interface Basis {
  readonly rule?: RuleName
  readonly document?: string
}

export const assumptions = {
  people: {
    'several-competencies': {},
    'several-requirements': { document: 'competency-cloud-business-applications' },
    employees: { document: 'competencies' },
    'one-organization': { rule: 'organizationsPerPerson' },
    association: { rule: 'visibleAfterHours' },
    'leaving-day': {},
  },
  achievements: {
    earned: { rule: 'visibleAfterHours' },
    undated: {},
    'last-day': {},
    impossible: {},
    'former-title': {},
    'focus-areas': {},
    parts: {},
  },
  figures: {
    months: {},
    year: { document: 'competency-enterprise-resource-planning' },
    'one-number': {},
    'unentered-months': {},
    market: {},
  },
  overrides: {
    given: { rule: 'overrideMonths' },
    length: {},
    'last-day': {},
    scope: {},
  },
  membership: {
    'gold-for-silver': { document: 'mpn-pay-fee-silver-gold-competency' },
    'leap-day': { rule: 'subscriptionYears' },
    'still-shown': { rule: 'displays' },
    'days-looked-at': {},
    'unclear-level': {},
    'renewal-window': { rule: 'renewalWindowDays' },
    risk: { document: 'insights-competencies-report' },
  },
  rules: {
    'other-days': {},
    later: { rule: 'reviewSkillsMonthsBefore' },
    areas: { document: 'learn-about-competencies-2021-01-26' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Basis>>>>

export type AssumptionSubject = keyof typeof assumptions
export type AssumptionId<Subject extends AssumptionSubject> = keyof (typeof assumptions)[Subject]

/** What is said of one choice. */
export interface AssumptionWords {
  readonly question: string
  readonly does: string
  readonly why: string
}

/** A sentence for every choice: what a language leaves out does not compile. */
export type AssumptionSentences = {
  readonly [Subject in AssumptionSubject]: Readonly<Record<AssumptionId<Subject>, AssumptionWords>>
}

export interface AssumptionRow extends AssumptionWords {
  readonly basis: Basis
}

/** Returns the choices of a subject with what is said of them. */
export const assumptionRows = (
  subject: AssumptionSubject,
  sentences: AssumptionSentences,
): readonly AssumptionRow[] => {
  const said: Readonly<Record<string, AssumptionWords>> = sentences[subject]
  return Object.entries(assumptions[subject]).map(([id, basis]) => ({ ...said[id]!, basis }))
}
