import { program } from '../program.ts'
import type { Language } from '../../engine/program/index.ts'
import { say } from '../../language/reasons.ts'
import { languageMessages, programNames } from '../names.ts'
import type { PathRow } from './lines.ts'
import { requirementsMessages } from './messages/index.ts'

/** Says what the source leaves in doubt about a row, each doubt once; with the level, where it is one of several. */
export function doubtsIn(row: PathRow, language: Language): readonly string[] {
  const { reasons } = languageMessages[language]
  const names = programNames(language)
  const asking = program.levels.filter((level) => row[level])
  const levelsOf = new Map<string, string[]>()
  for (const level of asking)
    for (const doubt of row[level]!.doubts) {
      const sentence = say(reasons.doubts, doubt, names)
      levelsOf.set(sentence, [...(levelsOf.get(sentence) ?? []), reasons.levels[level]])
    }
  return [...levelsOf].map(([sentence, levels]) =>
    levels.length === asking.length ? sentence : requirementsMessages[language].atLevel(levels[0]!, sentence),
  )
}
