/** What the calculator answers to an example, in words: computed, never typed. */
import type { IsoDate } from '../../../engine/calendar/index.ts'
import { assess, type Assessment, type CompetencyAssessment } from '../../../engine/eligibility/index.ts'
import { notCounting, type Status } from '../../../engine/requirements/index.ts'
import { say } from '../../../language/reasons.ts'
import type { Profile } from '../../../engine/profile/index.ts'
import type { Level } from '../../../engine/program/index.ts'
import type { Example } from './examples.ts'
import { resultLines } from './lines.ts'
import type { ExampleWords } from './words.ts'

export interface LevelAnswer {
  readonly asked: string
  readonly mark: Status | 'at-risk'
  /** The status, or the stage where a package was entered. */
  readonly state: string
  readonly lines: readonly string[]
}

export interface DayAnswer {
  readonly day: IsoDate
  readonly levels: readonly LevelAnswer[]
  readonly membership: readonly string[]
}

/** Why something that somebody holds does not count on the day. */
const notCountingOn = (
  day: IsoDate,
  { people = [] }: Profile,
  { program, messages, names, text }: ExampleWords,
) =>
  people.flatMap((person) =>
    person.achievements.flatMap((held) => {
      const reason = notCounting(program, person, held, day)
      if (!reason) return []
      const sentence = say(messages.reasons.notCounting, reason, names)
      return text.notCounting(names.person(person.id), names.achievement(held.id), sentence)
    }),
  )

function riskIn(
  { risk }: CompetencyAssessment,
  level: Level,
  { details, messages, names }: ExampleWords,
): readonly string[] {
  const found = risk[level]
  if (!found) return []
  return [details.risk(found), ...found.causes.map((cause) => say(messages.reasons.riskCauses, cause, names))]
}

/** The requirements of the path by which the level stands as it does. */
function requirementsOf({ levels, paths }: CompetencyAssessment, level: Level, words: ExampleWords) {
  const results = Object.values(paths).flatMap((path) => path[level] ?? [])
  const decisive = results.find(({ status }) => status === levels[level]) ?? results[0]
  return decisive?.requirements.flatMap((result) => resultLines(result, words)) ?? []
}

function levelAnswer(
  { competency, level }: Example['asks'][number],
  assessment: Assessment,
  profile: Profile,
  words: ExampleWords,
): LevelAnswer {
  const { details, messages, names, text } = words
  const result = assessment.competencies[competency]!
  const status = result.levels[level]!
  const stage = profile.subscription && result.stage[level]
  const override = result.overrides[level]
  return {
    asked: text.asked(names.competency(competency), messages.reasons.levels[level]),
    mark: stage === 'at-risk' ? stage : status,
    state: stage ? messages.reasons.states[stage] : details.statuses[status],
    lines: override
      ? [details.overridden(override.from, override.until)]
      : [...requirementsOf(result, level, words), ...riskIn(result, level, words)],
  }
}

function membershipIn(
  { membership }: Assessment,
  asks: Example['asks'],
  { details, messages, names, text }: ExampleWords,
): readonly string[] {
  const { answer, reasons } = messages
  const { purchasable, subscription, displayed } = membership
  const about = displayed.filter((shown) =>
    asks.some(({ competency, level }) => shown.competency === competency && shown.level === level),
  )
  const shown = about.map(({ competency, level, status }) => {
    const asked = text.asked(names.competency(competency), reasons.levels[level])
    return status === 'met' ? asked : `${asked} (${details.stillShown[status]})`
  })
  return [
    purchasable ? `${answer.canBuy(reasons.levels[purchasable])}.` : `${answer.canBuyNothing}.`,
    subscription ? details.inForce(reasons.levels[subscription.level], subscription.until) : text.noPackage,
    ...(shown.length > 0 ? [`${details.displayed}: ${messages.format.all(shown)}.`] : []),
  ]
}

/** Works out the answers for each day of the example. */
export const answersTo = ({ profile, asks, days }: Example, words: ExampleWords): readonly DayAnswer[] =>
  days.map((day) => {
    const assessment = assess(words.program, profile, day)
    const [first, ...others] = asks.map((ask) => levelAnswer(ask, assessment, profile, words))
    const reasons = notCountingOn(day, profile, words)
    return {
      day,
      levels: first ? [{ ...first, lines: [...first.lines, ...reasons] }, ...others] : [],
      membership: profile.subscription ? membershipIn(assessment, asks, words) : [],
    }
  })
