/** A requirement, or what a level lacks, in a few words with its figures, such as "3 of 4 people". */
import type { LevelView } from '../engine/eligibility/index.ts'
import type { RequirementFigures } from '../engine/eligibility/requirement-figures.ts'
import type { MetricResult, RequirementResult } from '../engine/requirements/index.ts'
import { writeCondition } from './condition.ts'
import type { LanguageMessages } from './messages.ts'
import type { Names } from './reasons.ts'

/** Counts the people as they are written: those who count whatever the source means, where these are too few. */
export const peopleWritten = ({
  have,
  need,
  surely,
}: Extract<RequirementFigures, { kind: 'people' }>): number => (surely < Math.min(have, need) ? surely : have)

/** Writes a figure: "of" what is needed where it is a part of that, and what is needed in brackets where it is enough. */
export const figureInShort = (
  { metric, have, need }: Pick<MetricResult, 'metric' | 'have' | 'need'>,
  { inShort }: LanguageMessages,
  names: Names,
): string =>
  have < need
    ? inShort.figure(names.figure(metric, have), names.amountOf(metric, need))
    : inShort.figureMargin(names.amount(metric, have), names.figure(metric, need))

/** Writes what a requirement has of what it needs. */
export function shortly(requirement: RequirementFigures, messages: LanguageMessages, names: Names): string {
  const { inShort, format } = messages
  switch (requirement.kind) {
    case 'metric':
      return figureInShort(requirement, messages, names)
    case 'attest':
      return inShort.confirmation
    case 'people': {
      const { have, need, surely, missing } = requirement
      const [first] = missing
      return first?.code === 'of-whom-short'
        ? inShort.peopleWith(first.have, first.need, writeCondition(first.each, messages, names))
        : peopleWritten(requirement) < have
          ? inShort.peopleSurely(surely, need)
          : inShort.people(have, need)
    }
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

/** Writes what there is of what a met requirement needs, such as "3 people (2 needed)". */
function margin(result: RequirementResult, messages: LanguageMessages, names: Names): string {
  const { inShort } = messages
  switch (result.kind) {
    case 'people':
      return inShort.margin(result.surely, result.need)
    case 'separate-teams':
      return inShort.people(result.have, result.need)
    case 'metric':
      return figureInShort(result, messages, names)
    case 'attest':
      return inShort.confirmed
    case 'readings':
      return ''
  }
}

/** Writes what a near level lacks, such as "1 person short"; nothing where a reading decides. */
function lack(result: RequirementResult, { inShort }: LanguageMessages, names: Names): string | undefined {
  switch (result.kind) {
    case 'people':
    case 'separate-teams':
      return inShort.short(result.short)
    case 'metric': {
      const [missing] = result.missing
      return missing?.code === 'metric-below'
        ? inShort.amountShort(names.amount(missing.metric, missing.short))
        : undefined
    }
    case 'attest':
    case 'readings':
      return undefined
  }
}

/** Writes a requirement in a few words: what is met with its margin, so that no more than is needed stands "of" it. */
export function requirementInShort(
  result: RequirementResult,
  messages: LanguageMessages,
  names: Names,
): string {
  return (result.status === 'met' && margin(result, messages, names)) || shortly(result, messages, names)
}

/** Writes the one figure that decides how a level stands: what is missing, or for a met level its margin. */
export function decisiveFigure(view: LevelView, messages: LanguageMessages, names: Names): string {
  const { byOverride, decides, met, near, risk } = view
  if (risk === undefined && !byOverride && decides) {
    if (met) return margin(decides, messages, names)
    const short = near && lack(decides, messages, names)
    if (short) return short
  }
  return shortfall(view, messages, names)
}
