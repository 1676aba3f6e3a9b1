/** How far a level is from being met: the sum of the unmet shares of its requirements, 0 when nothing is missing. */
import type { LevelResult } from './types.ts'
import { conditionCount, type Missing, type RequirementResult } from '../requirements/index.ts'

const missingShare = (missing: Missing): number => ('short' in missing ? missing.short / missing.need : 1)

/** Returns how much of a requirement is missing: from 0 (met or unclear) to 1 for each of its conditions. */
export const unmetShare = ({ status, missing }: RequirementResult): number =>
  status === 'unmet' ? missing.reduce((sum, one) => sum + missingShare(one), 0) : 0

/** Returns how far a level is from being met: the sum over its requirements. */
export const distance = ({ requirements }: LevelResult): number =>
  requirements.reduce((sum, requirement) => sum + unmetShare(requirement), 0)

/** Returns how much of a requirement is there, from 0 to 1. */
export function metShare(requirement: RequirementResult): number {
  return 1 - unmetShare(requirement) / conditionCount(requirement)
}

/** Returns how much of a level is there, from 0 to 1. */
export const progress = ({ requirements }: LevelResult): number =>
  requirements.reduce((sum, requirement) => sum + metShare(requirement), 0) / requirements.length
