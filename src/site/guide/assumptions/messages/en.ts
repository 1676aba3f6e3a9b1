import type { AssumptionSentences } from '../assumptions.ts'

const sentences: AssumptionSentences = {
  people: {
    'several-competencies': {
      question: 'Can one person count in several competencies?',
      does: 'Yes.',
      why: 'The documents neither allow nor forbid it.',
    },
    'several-requirements': {
      question: 'Can one person count in several requirements of a path?',
      does: 'Yes, except in separate teams.',
      why: 'Some documents speak of the same or different people. Others say nothing.',
    },
    employees: {
      question: 'Must the person be an employee?',
      does: 'No. Everyone whose account is associated counts.',
      why: 'The documents speak of employees and do not mention others.',
    },
    'one-organization': {
      question: 'What if a person associates with another organization?',
      does: 'Only a leaving day that you enter ends the association.',
      why: 'The new association ends the old one. The calculator knows only your organization.',
    },
    association: {
      question: 'From when does a new association count?',
      does: 'From the next day.',
      why: 'The document counts in hours, the calculator in days.',
    },
    'leaving-day': {
      question: 'Does the leaving day itself count?',
      does: 'No.',
      why: 'The documents do not say. This is the careful answer.',
    },
  },
  achievements: {
    earned: {
      question: 'From when does a new exam count?',
      does: 'From the next day.',
      why: 'The document counts in hours, the calculator in days.',
    },
    undated: {
      question: 'Does an exam without a date count?',
      does: 'Yes, on every day.',
      why: 'You know whether it was passed.',
    },
    'last-day': {
      question: 'Does the last day count, when an exam expires or is no longer accepted?',
      does: 'Yes.',
      why: 'The documents give a day and do not say that it is left out.',
    },
    impossible: {
      question: 'What if an exam is dated when it could not be taken?',
      does: 'It does not count, and is reported.',
      why: 'The date cannot be right. The first day is the earliest that any version of the documents allows.',
    },
    'former-title': {
      question: 'Does a pass under a former title count?',
      does: 'Yes.',
      why: 'Only the title has changed.',
    },
    'focus-areas': {
      question: 'Where the source says “the focus area of your choice”, must all people choose the same?',
      does: 'No.',
      why: 'The documents do not ask for it. The places are listed below.',
    },
    parts: {
      question: 'Do the exams of a certification replace it?',
      does: 'Never. The calculator tells you that the certification is not entered.',
      why: 'The requirement names the certification. No document of this edition says what it consists of.',
    },
  },
  figures: {
    months: {
      question: 'Which months are “the last twelve”?',
      does: 'Whole calendar months, up to and including the month of the calculation date.',
      why: 'The documents do not say. Figures are entered by month.',
    },
    year: {
      question: 'Which year is “the year”?',
      does: 'The same twelve months.',
      why: 'The document does not say whether it is a calendar year, a financial year or the year of the subscription.',
    },
    'one-number': {
      question: 'On which days does a figure entered as one number count, or a fact that you confirm?',
      does: 'On every day.',
      why: 'Nothing else is known of it. A figure by month is exact.',
    },
    'unentered-months': {
      question: 'What do months add that nobody has entered?',
      does: 'Nothing, unless you choose otherwise on the timeline.',
      why: 'You cannot rely on a figure that is not known.',
    },
    market: {
      question: 'Which market is ours?',
      does: 'The one that you choose, for the whole organization.',
      why: 'The documents list no countries.',
    },
  },
  overrides: {
    given: {
      question: 'Are overrides given at all?',
      does: 'What you enter counts.',
      why: 'The document was withdrawn before this edition. Those of October 2018 say nothing.',
    },
    length: {
      question: 'How long does one last?',
      does: 'Exactly as long as the document says.',
      why: 'It says “typically”.',
    },
    'last-day': {
      question: 'On which day does it end?',
      does: 'On the day before the same date. A shorter month ends it with its last day.',
      why: 'The document counts in months.',
    },
    scope: {
      question: 'What does it cover?',
      does: 'One level of one competency.',
      why: 'The document speaks of a competency and does not mention levels.',
    },
  },
  membership: {
    'gold-for-silver': {
      question: 'Is a competency at Gold enough to buy the Silver package?',
      does: 'Yes.',
      why: 'No document of this edition says so. By a later one, Gold partners get the Silver benefits anyway and cannot pay for Silver.',
    },
    'leap-day': {
      question: 'When is the anniversary of 29\u00a0February?',
      does: 'On 28\u00a0February.',
      why: 'The document speaks of a year and does not mention leap days.',
    },
    'still-shown': {
      question: 'Does a level still show after it is lost?',
      does: 'Yes, until the subscription year ends.',
      why: 'The document says that the status still shows until then. We take this to mean each level that was shown.',
    },
    'days-looked-at': {
      question: 'How does the calculator know what was shown before?',
      does: 'It works out every day since the package was bought, from what you have entered now.',
      why: 'Nothing else is known. So an undated exam counts on each of these days, and a deleted person on none.',
    },
    'unclear-level': {
      question: 'Does an unclear level show?',
      does: 'No. It cannot be bought with either.',
      why: 'You can rely only on what is certain.',
    },
    'renewal-window': {
      question: 'Do levels show in the renewal window?',
      does: 'The calculator shows none from the anniversary on.',
      why: 'The document says that benefits continue. It does not say whether levels still show.',
    },
    risk: {
      question: 'What puts a level at risk?',
      does: 'Everything that you enter, exams and leaving days too.',
      why: 'A later report left training and certification out.',
    },
  },
  rules: {
    'other-days': {
      question: 'Which rules apply on other days?',
      does: 'Those of this edition, on every day.',
      why: 'You can look back and ahead. Days outside the time of the programme are marked.',
    },
    later: {
      question: 'Do rules of later documents count?',
      does: 'No. They are shown and marked as later.',
      why: 'The timeline uses one for a reminder to review skills. It decides nothing.',
    },
    areas: {
      question: 'Do the areas decide anything?',
      does: 'No. They order the lists.',
      why: 'They are later than this edition.',
    },
  },
}

export const assumptionTexts = {
  sentences,
  unclear: '“Unclear”, where the readings differ.',
}
