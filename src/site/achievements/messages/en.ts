import type { AchievementKind } from '../../../engine/program/index.ts'
import { count, individuals } from '../../../language/en/language.ts'

export const achievementPage = {
  code: 'Code',
  title: 'Title',
  competencies: 'Competencies',
  about: (title: string) =>
    `${title}: the competencies, paths and levels that it counts for, and what else the same person needs.`,
  kind: 'Kind',
  /** What an achievement is, by itself. */
  ofKind: {
    exam: 'Exam',
    certification: 'Certification',
    assessment: 'Online assessment',
  } satisfies Record<AchievementKind, string>,
  allOfKind: {
    exam: 'Exams',
    certification: 'Certifications',
    assessment: 'Online assessments',
  } satisfies Record<AchievementKind, string>,
  issuer: 'Issued by',
  couldBeTakenUntil: 'Could be taken until',
  countsUntil: 'Counts until',
  replacedBy: 'Replaced by',
  replaces: 'Replaces',
  /** Beside the title. */
  retired: (day: string) => `retired on ${day}`,
  acceptedUntil: (day: string) => `counts until ${day}`,
  countsFor: 'What it counts for',
  place: (kind: 'people' | 'ofWhom' | 'team', number: number) =>
    kind === 'ofWhom'
      ? `a further condition for ${count(number, individuals)}`
      : kind === 'team'
        ? `${count(number, individuals)} in a separate team`
        : count(number, individuals),
  alone: 'The same person needs nothing else.',
  together: 'The same person also needs:',
  all: 'All exams, certifications and assessments',
}
