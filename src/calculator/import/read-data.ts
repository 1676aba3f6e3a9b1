/** Profiles, scenarios and whole workspaces as JSON. A file that can't be taken is answered with what is wrong with it. */
import {
  holdsScenarios,
  holdsWorkspace,
  most,
  parseProfile,
  parseScenarios,
  parseWorkspace,
} from '../../engine/profile/index.ts'
import type { ReadData } from './protocol.ts'

/** Larger files are refused before they are read; 100,000 people make about 30 MB. */
const mostMegabytes = 50
const listed = 20
/** So deep may brackets stand in each other; ours need eight. For each a parser takes memory, which a page may not have. */
const deepest = 100

function isTooDeep(json: string): boolean {
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < json.length && depth <= deepest; at++) {
    const character = json[at]
    if (character === '"') isQuoted = !isQuoted
    else if (isQuoted) at += character === '\\' ? 1 : 0
    else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
  }
  return depth > deepest
}

/** Whether it says of itself what it is: what another program wrote has no problems to be listed. */
const isOurs = (json: unknown): boolean => typeof json === 'object' && json !== null && 'format' in json

/** Each says of itself what it is. */
const parserFor = (json: unknown) =>
  holdsWorkspace(json) ? parseWorkspace : holdsScenarios(json) ? parseScenarios : parseProfile

/** Never throws: a file that is no profile is told from one that holds problems. */
export const readData: ReadData = async (file) => {
  if (file.size > mostMegabytes * 2 ** 20) {
    return { code: 'too-large', file: file.name, megabytes: mostMegabytes }
  }
  const text = await file.text().catch(() => null)
  if (text === null) return { code: 'not-readable', file: file.name }
  if (isTooDeep(text)) return { code: 'other-json', file: file.name }
  try {
    const json: unknown = JSON.parse(text)
    if (!isOurs(json)) return { code: 'other-json', file: file.name }
    const parsed = parserFor(json)(json)
    if (parsed.ok) return parsed
    const { problems } = parsed
    return {
      code: 'problems',
      file: file.name,
      count: problems.length,
      mayBeMore: problems.length >= most.problems,
      problems: problems.slice(0, listed),
    }
  } catch {
    return { code: 'not-json', file: file.name }
  }
}
