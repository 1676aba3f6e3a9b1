/** How single passages of the documents are read: the notes of the data, so that none is missing. */
import type {
  AchievementId,
  Competency,
  CompetencyId,
  PathId,
  Program,
} from '../../../engine/program/index.ts'

type Note = NonNullable<Competency['note']>

export type PassagePlace =
  { readonly competency: CompetencyId; readonly path?: PathId } | { readonly achievement: AchievementId }

export interface Passage {
  readonly note: Note
  /** Everything that bears this note, in the program's order. */
  readonly places: readonly PassagePlace[]
}

function notesOf({ competencies, achievements }: Program): readonly (readonly [Note, PassagePlace])[] {
  const ofCompetencies = Object.entries(competencies).flatMap(([competency, { note, paths }]) => [
    ...(note ? [[note, { competency }] as const] : []),
    ...Object.entries(paths).flatMap(([path, { note }]) =>
      note ? [[note, { competency, path }] as const] : [],
    ),
  ])
  const ofAchievements = Object.entries(achievements).flatMap(([achievement, { note }]) =>
    note ? [[note, { achievement }] as const] : [],
  )
  return [...ofCompetencies, ...ofAchievements]
}

/** Returns every note of the program once, with the places that bear it. */
export function passages(program: Program): readonly Passage[] {
  const found = new Map<string, Passage>()
  for (const [note, place] of notesOf(program)) {
    const key = JSON.stringify(note)
    found.set(key, { note, places: [...(found.get(key)?.places ?? []), place] })
  }
  return [...found.values()]
}
