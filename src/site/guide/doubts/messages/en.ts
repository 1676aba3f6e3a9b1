import type { Period } from '../../../../engine/program/index.ts'
import type { DoubtCode } from '../places.ts'

/** One kind of passage that can be read in two ways. */
interface DoubtWords {
  readonly question: string
  readonly says: string
  readonly met: string
  readonly unclear: string
  readonly ask: string
}

const codes: Readonly<Record<DoubtCode, DoubtWords>> = {
  'same-way': {
    question: 'Do people with different alternatives add up?',
    says: 'Alternatives are listed, with the number of people for each, or for “any one” of them. The document does not say whether people count across them.',
    met: 'Enough people have one and the same alternative.',
    unclear: 'There are enough people only when alternatives are mixed.',
    ask: 'May different people use different alternatives?',
  },
  readings: {
    question: 'Which of two meanings does the passage have?',
    says: 'The words can mean one thing or another.',
    met: 'The stricter meaning is met.',
    unclear: 'Only the other meaning is met.',
    ask: 'Which of the two is meant?',
  },
  'other-period': {
    question: 'Is the figure a count or a sum of months?',
    says: 'The document asks for a figure within a time. It does not say whether that is the one at the end of the time or the sum.',
    met: 'The figure for the first of the periods below reaches the threshold. A figure entered as one number counts for both.',
    unclear: 'Only the figure for the second period reaches it.',
    ask: 'Which of the two counts?',
  },
  'may-count-until': {
    question: 'How long does a retired exam count?',
    says: 'The document gives the last day on which the exam could be taken, but does not say how long a pass counts.',
    met: 'The calculation date is no later than the day below: as long after retirement as other exams count.',
    unclear: 'It is later, and the level depends on that exam.',
    ask: 'Does the exam still count?',
  },
  'one-market': {
    question: 'Which threshold applies in the other market?',
    says: 'A threshold is published for one market only.',
    met: 'Your market is that one, and the threshold is reached.',
    unclear: 'Your market is the other one, and the same number is reached.',
    ask: 'Which threshold applies in our market?',
  },
}

const periods: Readonly<Record<Period, string>> = {
  ttm: 'the last twelve months added up',
  year: 'the year added up',
  current: 'the latest month',
}

export const doubts = {
  codes,
  says: 'In the document',
  met: 'Met',
  unclear: 'Unclear',
  ask: 'Ask Microsoft',
  where: 'Where',
  nowhere: 'In no requirement of this edition.',
  periods: (first: Period, second: Period) => `(${periods[first]}, or ${periods[second]})`,
  until: (day: string) => `(until ${day})`,
}
