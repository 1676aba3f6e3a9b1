/** How far a level is from being met: the sum of the unmet shares of its requirements, 0 when it is met. */
import type { LevelResult } from './types.ts'
import { conditionCount, type Missing, type RequirementResult } from '../requirements/index.ts'

const missingShare = (missing: Missing): number => ('short' in missing ? missing.short / missing.need : 1)

/** Returns how much of a requirement is missing: from 0 (met or unclear) to 1 for each of its conditions. */
export const unmetShare = ({ status, missing }: RequirementResult): number =>
  status === 'unmet' ? missing.reduce((sum, one) => sum + missingShare(one), 0) : 0

/** What is unclear is not met: it lacks what the best alternative lacks by itself, or else all of it. */
function unclearShare(requirement: RequirementResult): number {
  if (requirement.status !== 'unclear') return 0
  const counts = ('alternatives' in requirement && requirement.alternatives) || [0]
  return 1 - Math.min(1, Math.max(...counts) / requirement.need)
}

/** Returns how far a level is from being met: the sum over its requirements. */
export const distance = ({ requirements }: LevelResult): number =>
  requirements.reduce((sum, requirement) => sum + unmetShare(requirement) + unclearShare(requirement), 0)

/** Returns how much of a requirement is there, from 0 to 1. */
export function metShare(requirement: RequirementResult): number {
  return 1 - unmetShare(requirement) / conditionCount(requirement)
}

/** Returns how much of a requirement is there for certain, from 0 to 1: people who only may count are left out. */
export function sureShare(requirement: RequirementResult): number {
  if (!('surely' in requirement) || requirement.status === 'met') return metShare(requirement)
  const { have, need, surely } = requirement
  return metShare(requirement) - (Math.min(have, need) - surely) / need / conditionCount(requirement)
}

/** Returns how much of a level is there, from 0 to 1. */
export const progress = ({ requirements }: LevelResult): number =>
  requirements.reduce((sum, requirement) => sum + metShare(requirement), 0) / requirements.length

const fewPeople = 2
const smallShare = 1 / 5

/** For each thing that a requirement lacks strictly: whether that is little. */
function lacksLittle(requirement: RequirementResult): readonly boolean[] {
  if (requirement.status === 'met') return []
  switch (requirement.kind) {
    case 'people':
    case 'separate-teams':
      return [requirement.short <= fewPeople]
    case 'metric': {
      const [missing] = requirement.missing
      const isBelow = missing?.code === 'metric-below' && missing.publishedFor === undefined
      return [isBelow && missing.short <= missing.need * smallShare]
    }
    case 'attest':
      return [false]
    case 'readings':
      return requirement.strict.flatMap(lacksLittle)
  }
}

/**
 * Returns whether a level is near: strictly exactly one requirement is missing, by at most two people or by at most a fifth
 * of the amount. A fact to be confirmed is neither.
 */
export function isNear({ requirements }: LevelResult): boolean {
  const lacks = requirements.flatMap(lacksLittle)
  return lacks.length === 1 && lacks[0]!
}

/** How far what is there exceeds the need, in shares of it; what is no number of people or amount never decides. */
function surplus(result: RequirementResult): number {
  switch (result.kind) {
    case 'people':
      return result.surely / result.need
    case 'separate-teams':
    case 'metric':
      return result.have / result.need
    case 'attest':
    case 'readings':
      return Infinity
  }
}

/** Returns the requirement that decides: the first that is missing, else the one met with the least to spare. */
export function deciding({ requirements }: LevelResult): RequirementResult | undefined {
  const missing = (status: RequirementResult['status']) => requirements.find((one) => one.status === status)
  return (
    missing('unmet') ??
    missing('unclear') ??
    [...requirements].sort((a, b) => (surplus(a) < surplus(b) ? -1 : surplus(a) > surplus(b) ? 1 : 0))[0]
  )
}
