import { program } from '../program.ts'
import type { Language } from '../../engine/program/index.ts'
import { programTerms } from '../../language/terms.ts'
import { requirementsMessages } from './messages/index.ts'
import type { PathRow } from './lines.ts'

/** Says how a row is read whose source leaves open whether people add up across its alternatives. */
export function unclearReading(row: PathRow, language: Language): string | undefined {
  const open = program.levels.filter((level) => {
    const line = row[level]
    return line?.kind === 'people' && line.unstated
  })
  const [first] = open
  if (!first) return undefined
  const level = open.length < program.levels.length ? programTerms[language].levels[first] : null
  return requirementsMessages[language].unclear(level)
}
