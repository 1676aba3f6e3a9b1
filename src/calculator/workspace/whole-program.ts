/** The program with what it says beyond the first answer, which is fetched when it is first shown or searched. */
import type {
  Achievement,
  AchievementId,
  Competency,
  CompetencyId,
  PathId,
  Program,
  Text,
} from '../../engine/program/index.ts'

/** What the page's own program leaves out: titles in other languages and former ones, notes, documents. */
export interface ProgramTexts {
  readonly achievements: Readonly<Record<AchievementId, Pick<Achievement, 'title' | 'formerTitles'>>>
  readonly competencies: Readonly<
    Record<
      CompetencyId,
      Pick<Competency, 'source' | 'note'> & { readonly notesOfPaths: Readonly<Record<PathId, Text>> }
    >
  >
  readonly documents: Program['documents']
}

/** Returns the program with its texts. */
export function withTexts(program: Program, texts: ProgramTexts): Program {
  const achievements = Object.entries(program.achievements).map(([id, achievement]) => [
    id,
    { ...achievement, ...texts.achievements[id] },
  ])
  const competencies = Object.entries(program.competencies).map(([id, competency]) => {
    // A page that was open when a new release came fetches that one's texts.
    const { notesOfPaths = {}, ...about } = texts.competencies[id] ?? {}
    const paths = Object.entries(competency.paths).map(([path, levels]) => {
      const note = notesOfPaths[path]
      return [path, note ? { ...levels, note } : levels]
    })
    return [id, { ...competency, ...about, paths: Object.fromEntries(paths) }]
  })
  return {
    ...program,
    achievements: Object.fromEntries(achievements) as Program['achievements'],
    competencies: Object.fromEntries(competencies) as Program['competencies'],
    documents: texts.documents,
  }
}
