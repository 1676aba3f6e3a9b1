import { count, people } from '../../../language/en/language.ts'
import type { Plural } from '../../../language/numbers.ts'
import type { Join } from '../join.ts'

const joins = { single: '', any: ' one of', both: ' both', all: ' all of' } satisfies Record<Join, string>

export const requirements = {
  caption: (path: string) => `${path}: requirements by level`,
  howToRead:
    '“4\u00a0people” means four different people. One person can count in several requirements, except where separate teams are needed. The smallest team has the fewest exams, certifications and assessments. The calculator works it out for an organization that begins with nobody.',
  people: (number: number) => count(number, people),
  holding: (number: number, join: Join) =>
    number === 1 ? ` with${joins[join]}:` : `, each with${joins[join]}:`,
  ofWhom: (number: number, join: Join) =>
    `at least ${number} of them also ${number === 1 ? 'has' : 'have'}${joins[join]}:`,
  parts: { single: '', any: 'one of', both: 'both', all: 'all of' } satisfies Record<Join, string>,
  between: { single: '', any: 'or', both: 'and', all: 'and' } satisfies Record<Join, string>,
  team: (number: number) => `Team ${number}`,
  separateTeams: 'Separate teams: nobody counts in two of them.',
  atLeast: 'at least',
  confirmed: 'must be confirmed',
  notPublished: 'not published in this edition',
  nothing: 'no such requirement',
  atLevel: (level: string, sentence: string) => `${level}: ${sentence}`,
  unclearTitle: 'Two readings.',
  note: 'Note.',
  metric: {
    unit: 'Unit',
    period: 'Period',
    otherPeriod: (period: string) => `The source can also be read as: ${period}.`,
    associations: 'Partner association',
    noAssociation: 'The source names none.',
  },
  matrix: {
    caption: 'Every competency and path with its Silver and Gold requirements',
    path: 'Competency and path',
    filter: 'Show only',
    area: 'Area',
    level: 'Level',
    goal: 'Kind of goal',
    allAreas: 'All areas',
    bothLevels: 'Silver and Gold',
    bothGoals: 'Performance and skills',
    performance: 'Performance',
    skill: 'Skills',
    /** `#` stands for the number. */
    shown: { one: '#\u00a0row shown', other: '#\u00a0rows shown' } as Plural,
    ofWhom: (number: number) => `${number} of them also`,
  },
}
