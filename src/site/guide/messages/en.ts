import type { Rules } from '../../../engine/program/index.ts'
import { count, days, individuals, months } from '../../../language/en/language.ts'
import type { Plural } from '../../../language/numbers.ts'
import type { AnniversaryEvent } from '../anniversary/days.ts'
import type { LabelledEvent } from '../anniversary/line.ts'
import type { LeaverEvent } from '../example/leaver.ts'
import type { ViewName } from '../views/view.ts'
import type { ExampleName } from '../worked/examples.ts'
import { lowered } from '../worked/lowered.ts'
import type { ExamplePersonId } from '../worked/people.ts'

/** The rules of `program.yaml` whose value is one number. */
export type AmountRule = Exclude<keyof Rules, 'displays' | 'renewalReminderDays'>

const rules = {
  visibleAfterHours: { one: 'hour', other: 'hours' },
  organizationsPerPerson: { one: 'organization', other: 'organizations' },
  subscriptionYears: { one: 'year', other: 'years' },
  overrideMonths: months,
  renewalWindowDays: days,
  nextAnniversaryDays: days,
  associationsPerYear: { one: 'association', other: 'associations' },
  daysBetweenAssociations: days,
  reviewSkillsMonthsBefore: months,
} satisfies Record<AmountRule, Plural>

export const guide = {
  rule: (name: AmountRule, number: number) => count(number, rules[name]),
  /** Days relative to the anniversary. */
  reminder: (number: number) =>
    `${count(Math.abs(number), days)} ${number < 0 ? 'before the anniversary' : 'after it'}`,
  displays: {
    caption: 'What each package needs and shows',
    package: 'Package',
    needs: 'Needs one competency met at',
    shows: 'Shows competencies met at',
    assumed: (gold: string, silver: string) =>
      `That a competency at ${gold} is enough for the ${silver} package is an assumption of the calculator. The document asks for one path at ${silver}.`,
  },
  anniversary: {
    picture: 'The days around the anniversary on a line, true to scale. The list beside it says the same.',
    caption: (purchased: string) =>
      `The package was bought on ${purchased}. The days are computed from the rules of this edition.`,
    year: 'the year that was bought',
    window: 'renewal window, benefits go on',
    without: 'not renewed: all is lost',
    place: (offset: number) => {
      if (offset === 0) return 'the anniversary'
      return offset < 0 ? `${count(-offset, days)} before` : `${count(offset, days)} after`
    },
    label: {
      reminder: 'Reminder',
      anniversary: 'Anniversary',
      opens: 'Renewal opens',
      closes: 'Last day to renew',
    } satisfies Readonly<Record<LabelledEvent, string>>,
    sentence: {
      reminder: 'A reminder is sent.',
      anniversary: 'The year that was bought is over.',
      opens: 'Renewal opens. With automatic renewal the card is charged on this day.',
      closes: 'The last day to renew. The benefits go on until then.',
      lost: 'Not renewed: the benefits and the competencies are lost.',
      next: 'Renewed in the window: this is the next anniversary.',
    } satisfies Readonly<Record<AnniversaryEvent, string>>,
  },
  several: {
    name: 'Ada',
    sentence: (competencies: string) =>
      `Ada counts in several competencies at the same time: ${competencies}.`,
    caption:
      'One person may count in several requirements and in several competencies. Each line says how many of the people needed are there with Ada alone.',
    filled: (level: string, have: number, need: number) => `${level}: ${have} of ${need}`,
  },
  teams: {
    name: 'Ben',
    sentence: 'Ben fits both teams and counts in only one of them.',
    caption: (competency: string) => `Separate teams, as in ${competency}: nobody counts in two of them.`,
    team: (number: number) => `Team ${number}`,
    counted: (achievements: string) => `Ben fits with ${achievements} and counts here.`,
    elsewhere: (achievements: string) => `Ben fits with ${achievements}, but someone else is needed here.`,
    someone: 'someone else is needed',
  },
  levelReached: {
    picture:
      'From people and figures, over the requirements of one path, the level and the package, to the profile',
    caption:
      'How a level is reached. Without a package even a competency that is reached is not shown on the business profile.',
    people: { title: 'People', detail: 'exams, certifications, assessments' },
    figures: { title: 'Figures', detail: 'revenue, usage, seats, customers' },
    requirements: { title: 'Requirements of one path', detail: 'all of one level must be met' },
    reached: { title: 'Silver or Gold is reached', detail: 'stage: Qualified' },
    bought: { title: 'The package is bought', detail: 'at that level' },
    shown: { title: 'Shown on the business profile', detail: 'stage: Active' },
  },
  stages: {
    title: (competency: string, level: string) => `${competency}, ${level}, through the four stages`,
    figure: (metric: string, amount: string) => `${metric}: ${amount}.`,
    passed: (achievements: string, day: string) => `Ada has passed ${achievements}, on ${day}.`,
    bought: (level: string) => `The organization buys the ${level} package.`,
    notice: (day: string) => `Ada says that she leaves on ${day}. Nobody else has passed.`,
    left: 'Ada has left.',
    stage: (stage: string, stillShown: boolean) =>
      `Stage: ${stage}.${stillShown ? ' The level is no longer met, and still shown.' : ''}`,
  },
  leaver: {
    title: (competency: string, level: string, need: number, achievements: string) =>
      `${competency}, ${level}: ${count(need, individuals)}, each with ${achievements}`,
    event: {
      notice: 'Ada gives notice.',
      left: 'Ada’s last day is over.',
      anniversary: 'The anniversary. Nobody has come in Ada’s place.',
      replaced: 'The anniversary, if somebody has come in Ada’s place.',
    } satisfies Record<LeaverEvent, string>,
    counted: (have: number, need: number) => `${have} of ${count(need, individuals)} count.`,
    inForce: (level: string, until: string) => `The ${level} package is in force until ${until}.`,
    purchasable: (level: string) => `The year is over. They are enough for ${level}.`,
    nothing: 'The year is over. They are not enough for any package.',
  },
  shown: {
    title: 'What the profile shows, before and after the purchase',
    reached: 'Reached',
    level: (competency: string, level: string) => `${competency} (${level})`,
    noPackage: 'No package',
    package: (level: string) => `${level} package`,
    nothing: 'nothing',
  },
  today: 'Today',
  override: (from: string, until: string, after: string) =>
    `An override placed on ${from} holds until ${until}. From ${after} on, only the requirements decide.`,
  /** What an example says around the calculator's own sentences. */
  example: {
    example: 'Example',
    entered: 'Entered',
    person: (name: string, facts: string) => `${name}: ${facts}`,
    associated: (day: string) => `associated since ${day}`,
    leaves: (day: string) => `leaves on ${day}`,
    earned: (achievement: string, day: string) => `${achievement} (earned on ${day})`,
    package: (level: string, day: string) => `${level} package bought on ${day}`,
    override: (override: string) => `Override: ${override}`,
    asked: (competency: string, level: string) => `${competency}, ${level}`,
    further: (have: number, need: number) => `Of them with the further achievement: ${have} of ${need}`,
    team: (number: number, places: string) => `Team ${number}: ${places}`,
    missing: (missing: string) => `Missing: ${lowered(missing)}`,
    notCounting: (person: string, achievement: string, reason: string) =>
      `${person}, ${achievement} — ${lowered(reason)}`,
    nobody: 'nobody',
    noPackage: 'No package is in force.',
  },
  examplePeople: { ada: 'Ada', ben: 'Ben', cora: 'Cora' } satisfies Record<ExamplePersonId, string>,
  exampleTitles: {
    association: 'The day after the association',
    leaver: 'A person leaves',
    'accepted-until': 'The last day of a retired exam',
    impossible: 'Too late, and too early',
    'different-people': 'Two exams, one person',
    'of-whom': 'One of them with more',
    'separate-teams': 'One person fits both teams',
    'same-way': 'Two people, two focus areas',
    readings: 'An exam and an assessment, by the same people or by others',
    'other-period': 'The sum of months reaches it, the latest month does not',
    'may-count-until': 'A year after an exam was retired',
    'by-month': 'A month drops out',
    'latest-month': 'The latest month counts',
    upgrade: 'Silver is reached, Gold is not',
    'developing-market': 'In a developing market',
    'developed-market': 'In a developed market',
    override: 'The first and the last day of an override',
    package: 'A package and its anniversary',
    'at-risk': 'Somebody leaves before the anniversary',
    'becomes-unclear': 'What was met becomes unclear in the year',
    'several-competencies': 'The same people in two competencies',
  } satisfies Record<ExampleName, string>,
  viewTitles: {
    'key-people': 'Who may leave',
    'over-time': 'A gap of some weeks',
    plan: 'One certification for two competencies',
    'what-if': 'Three states of one company',
  } satisfies Record<ViewName, string>,
}
