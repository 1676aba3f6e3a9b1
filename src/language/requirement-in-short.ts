/** A requirement, or what a level lacks, in a few words with its figures, such as "3 of 4 people". */
import type { LevelView, RequirementFigures } from '../engine/eligibility/index.ts'
import type { LanguageMessages } from './messages.ts'
import type { Names } from './reasons.ts'

/** Writes what a requirement has of what it needs. */
export function shortly(requirement: RequirementFigures, messages: LanguageMessages, names: Names): string {
  const { inShort, format } = messages
  switch (requirement.kind) {
    case 'metric':
      return inShort.figure(
        names.figure(requirement.metric, requirement.have),
        names.amountOf(requirement.metric, requirement.need),
      )
    case 'attest':
      return inShort.confirmation
    case 'people':
    case 'separate-teams':
      return inShort.people(requirement.have, requirement.need)
    case 'readings':
      return format.all(requirement.strict.map((one) => shortly(one, messages, names)))
  }
}

/** Writes what is to be known of a level: since when it fails, that it stands by an override, what it lacks, or nothing. */
export function shortfall(
  { byOverride, risk, unmet }: LevelView,
  messages: LanguageMessages,
  names: Names,
): string {
  const { inShort } = messages
  if (risk) return inShort.failsFrom(risk)
  if (byOverride) return inShort.overridden
  const [first, ...others] = unmet
  if (!first) return ''
  return [shortly(first, messages, names), ...(others.length > 0 ? [inShort.more(others.length)] : [])].join(
    ' ',
  )
}
