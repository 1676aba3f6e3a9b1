import type { LevelDifference } from '../../../engine/editions/index.ts'
import { differenceWords } from '../../../language/en/differences.ts'
import { day } from '../../../language/en/language.ts'

/** The words for what differs, in the cells of the matrix. */
const kinds = {
  'level-came': 'New',
  'level-left': 'Ended',
  threshold: 'Figures',
  'achievements-came': 'Now counts',
  'achievements-left': 'No longer counts',
  people: 'Number of people',
  counting: 'How people count',
} satisfies Record<LevelDifference['code'], string>

export const editionWords = {
  time: (from: string, until: string) => `${day(from)} to ${day(until)}`,
  since: (from: string) => `Rules from ${day(from)}`,
  caption: 'Each competency and what changed with each edition',
  competency: 'Competency',
  kinds,
  figuresCount: 'What figures count',
  figure: (after: string, before: string) => `The figure is now “${after}” (before: “${before}”).`,
  associations: (figure: string, after: string, before: string) =>
    `“${figure}” counts customers attached as ${after} (before: ${before}).`,
  same: 'no change',
  unchanged: 'Nothing changed in these competencies:',
  isNew: 'Named for the first time.',
  isGone: 'No longer named.',
  ...differenceWords,
  achievements: 'Exams, certifications and assessments',
  added: 'First named',
  removed: 'No longer named',
  renamed: 'Renamed',
  renaming: (id: string, before: string, after: string) => `${id}“${before}” is now “${after}”`,
  dated: 'End announced',
  inCalculator: 'your data by these rules',
  asData: 'as JSON',
  /** On the page of a competency. */
  changed: 'Rules changed',
  never: (from: string) => `Not since ${from}.`,
  allChanges: 'All changes',
}
