import { program } from '../program.ts'
import type { PageText } from '../messages/index.ts'
import type { Row } from './lines.ts'

/** How a row is read whose source leaves open whether people add up across its alternatives. */
export function unclearReading(row: Row, text: PageText): string | undefined {
  const open = program.levels.filter((level) => {
    const line = row[level]
    return line?.kind === 'people' && line.unstated
  })
  const [first] = open
  if (!first) return undefined
  return text.requirements.unclear(open.length < program.levels.length ? text.level[first] : null)
}
