/** What a level lacks, in figures; beside those of today where they differ: "1 → 3 of 4 people". */
import type { RequirementFigures } from '../../engine/eligibility/requirement-figures.ts'
import { say, type Names } from '../../language/reasons.ts'
import { peopleWritten, shortly } from '../../language/requirement-in-short.ts'
import type { Messages } from '../kit/messages.ts'
import type { Lacking, Standing } from './differences.ts'
import type { ScenarioWords } from './words.ts'

function writeFrom(
  before: RequirementFigures,
  now: RequirementFigures,
  messages: Messages,
  names: Names,
): string {
  const text = shortly(now, messages, names)
  if (now.kind === 'readings' && before.kind === 'readings')
    return messages.format.all(
      now.strict.map((one, at) => writeFrom(before.strict[at] ?? one, one, messages, names)),
    )
  if (!('have' in now) || !('have' in before)) return text
  const [was, is] = [before, now].map((one) => (one.kind === 'people' ? peopleWritten(one) : one.have))
  if (was === is) return text
  const written = now.kind === 'metric' ? names.figure(now.metric, was!) : messages.format.number(was!)
  return `${written}\u00a0→ ${text}`
}

export const writeLacking = ({ now, before }: Lacking, messages: Messages, names: Names): string =>
  before ? writeFrom(before, now, messages, names) : shortly(now, messages, names)

/** What is other than today about a level, in a line. */
export function writeDifference(
  { competency, level, state, change, lacking }: Standing,
  words: ScenarioWords,
  messages: Messages,
  names: Names,
): string {
  if (change) return say(messages.reasons.changes, change, names)
  const { levels, states } = messages.reasons
  const now = lacking?.before ? writeLacking(lacking, messages, names) : states[state]
  return words.difference(names.competency(competency), levels[level], now)
}
