import type { Rules } from '../../../engine/program/index.ts'
import { count, days, people, months } from '../../../language/en/language.ts'
import type { Plural } from '../../../language/numbers.ts'
import type { AnniversaryEvent } from '../anniversary/days.ts'
import type { LabelledEvent } from '../anniversary/line.ts'
import type { LeaverEvent } from '../example/leaver.ts'
import type { PictureName, PictureWords } from '../picture-names.ts'
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
    needs: 'Needs one competency reached at',
    shows: 'Shows competencies reached at',
    assumed: (gold: string, silver: string) =>
      `The calculator assumes that a competency at ${gold} is enough for the ${silver} package. The document asks for one path at ${silver}.`,
  },
  anniversary: {
    picture: 'The days around the anniversary on a line, true to scale. The list next to it says the same.',
    caption: (purchased: string) =>
      `The package was bought on ${purchased}. The days are calculated from the rules of this edition.`,
    year: 'the year that was bought',
    window: 'renewal window with benefits',
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
      closes: 'The last day to renew. The benefits continue until then.',
      lost: 'Not renewed: the benefits and the competencies are lost.',
      next: 'Renewed in the window: this is the next anniversary.',
    } satisfies Readonly<Record<AnniversaryEvent, string>>,
  },
  several: {
    name: 'Ada',
    sentence: (competencies: string) =>
      `Ada counts in several competencies at the same time: ${competencies}.`,
    caption:
      'One person can count in several requirements and in several competencies. Each line says how many of the people needed you have with Ada alone.',
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
      'From people and figures, through the requirements of one path, the level and the package, to the profile',
    caption:
      'How a level is reached. Without a package even a competency that is reached is not shown on the business profile.',
    people: { title: 'People', detail: 'exams, certifications, assessments' },
    figures: { title: 'Figures', detail: 'revenue, usage, seats, customers' },
    requirements: { title: 'Requirements of one path', detail: 'all of one level must be met' },
    reached: { title: 'Silver or Gold is reached', detail: 'stage: Reached' },
    bought: { title: 'The package is bought', detail: 'at that level' },
    shown: { title: 'Shown on the business profile', detail: 'stage: Shown' },
  },
  stages: {
    title: (competency: string, level: string) => `${competency}, ${level}, through the four stages`,
    figure: (metric: string, amount: string) => `${metric}: ${amount}.`,
    passed: (achievements: string, day: string) => `Ada has passed ${achievements}, on ${day}.`,
    bought: (level: string) => `The organization buys the ${level} package.`,
    notice: (day: string) => `Ada says that she will leave on ${day}. Nobody else has passed.`,
    left: 'Ada has left.',
    stage: (stage: string, stillShown: boolean) =>
      `Stage: ${stage}.${stillShown ? ' The requirements are no longer met, but the level is still shown.' : ''}`,
  },
  leaver: {
    title: (competency: string, level: string, need: number, achievements: string) =>
      `${competency}, ${level}: ${count(need, people)}, each with ${achievements}`,
    event: {
      notice: 'Ada gives notice.',
      left: 'Ada’s last day is over.',
      anniversary: 'The anniversary. Nobody has replaced Ada.',
      replaced: 'The anniversary, if someone has replaced Ada.',
    } satisfies Record<LeaverEvent, string>,
    counted: (have: number, need: number) =>
      `${have} of ${count(need, people)} ${have === 1 ? 'counts' : 'count'}.`,
    inForce: (level: string, until: string) => `The ${level} package is in force until ${until}.`,
    purchasable: (level: string) => `The year is over. These people are enough for ${level}.`,
    nothing: 'The year is over. These people are not enough for any package.',
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
    `An override placed on ${from} lasts until ${until}. From ${after} on, only the requirements decide.`,
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
      `${person}, ${achievement}\u00a0— ${lowered(reason)}`,
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
    'at-risk': 'Someone leaves before the anniversary',
    'becomes-unclear': 'A level becomes unclear during the year',
    'several-competencies': 'The same people in two competencies',
  } satisfies Record<ExampleName, string>,
  viewTitles: {
    'key-people': 'Who can leave',
    'over-time': 'A few weeks without the level',
    plan: 'One certification for two competencies',
    'what-if': 'One company in three scenarios',
  } satisfies Record<ViewName, string>,
  pictures: {
    levels: {
      alt: 'The tab Levels: “You can buy the Gold package”, how many levels are reached, at risk, near and unclear, the next loss and the next step. Below, the first competencies with the state of Silver and Gold in each.',
      caption:
        'The answer first: what can be bought, what is lost next, what would come next, then each competency.',
    },
    row: {
      alt: 'Messaging, opened: 2\u00a0people reach Silver. Gold counts 2 of 4\u00a0people for certain, with the reason and what is missing. A table says who has which exam.',
      caption: 'A competency, opened: what is met, what is missing, who counts.',
    },
    columns: {
      alt: 'The columns of a table, each with its first rows and what it was recognized as: MCID, name, exam, the day it was earned, whether and since when the person is associated.',
      caption: 'How a table was read. Each answer can be changed.',
    },
    preview: {
      alt: 'The preview of an import: 4\u00a0people and 5\u00a0achievements are new. Of the rows, 3\u00a0count; one person is not associated, one exam is too new, one is named in no requirement.',
      caption: 'Nothing has changed yet: which rows count on the calculation date.',
    },
    'over-time': {
      alt: 'A line for each level from the end of 2017 to 2020. Datacenter Silver ends in January 2019; Collaboration and Content Silver is hatched, which means unclear. Above them are the slider and the package with its renewal.',
      caption: 'Each bar is a level that is reached. The slider moves the calculation date.',
    },
    'key-people': {
      alt: '“4 of 6\u00a0levels would be lost or unclear if one person left.” A table of people and levels: without Ada Lindqvist, Cloud Productivity Gold is lost and Messaging Silver unclear.',
      caption: 'A row for each person who a level depends on, and above each level how many can leave.',
    },
    plan: {
      alt: 'A plan for Messaging Gold: one exam to pass in all, and proof that no plan takes fewer. Each step says who does what by when, which requirements it counts for and which levels it reaches.',
      caption: 'The first steps of a plan. What is proven is above them.',
    },
    scenarios: {
      alt: 'A table with two columns, today and after hiring three people with MCSA: Windows Server 2016. The number of people and Datacenter Gold, from 0 to 3 of 4\u00a0people, are marked as different.',
      caption: 'Today and a scenario, with only the differences.',
    },
    editions: {
      alt: 'A table of levels by the rules of five editions: Datacenter Silver is reached by the first two only, Enterprise Resource Planning Silver by the first three, Gold by all. Below, what each edition changes and why: from 13\u00a0October 2017 70-243 counts no longer, from 21\u00a0November 2017 there are no requirements for Silver any more.',
      caption: 'The same data by the rules of each edition, and why they differ.',
    },
    share: {
      alt: 'The window for sharing: the box “Include names”, which is not ticked, what the link contains, the link itself and the button that copies it.',
      caption: 'Names stay out of the link unless you put them in.',
    },
    report: {
      alt: 'The head of the report: organization, day, market, edition, what can be bought, what is at risk and what to decide, and the levels today.',
      caption: 'The report begins with what you have to decide.',
    },
  } satisfies Readonly<Record<PictureName, PictureWords>>,
}
