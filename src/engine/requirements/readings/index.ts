/** `{ readings: { strict, lenient } }`: `met` when all strict items hold, `unclear` when only all lenient ones do. */
import type { ReadingsRequirement } from '../../program/index.ts'
import { type Alternative, both, nothing, type RequirementKind } from '../kind.ts'
import { askPlain } from '../plain.ts'
import { type Reading, readingsDoubt } from '../reading.ts'
import { judgeReadings } from './judge.ts'

/** All items of the reading hold: one alternative of each, in every combination. */
const alternatives = ({ readings }: ReadingsRequirement, reading: Reading): readonly Alternative[] =>
  readings[reading]
    .map((item) => askPlain.alternatives(item, reading))
    .reduce((all, more) => all.flatMap((one) => more.map((other) => both(one, other))), [nothing])

/** The kind of requirement for a passage of the source that asks for one thing or for another. */
export const readingsKind: RequirementKind<'readings'> = {
  judge: judgeReadings,
  alternatives,
  doubts: ({ readings }, program) => [
    readingsDoubt(readings.about),
    ...[...readings.strict, ...readings.lenient].flatMap((item) => askPlain.doubts(item, program)),
  ],
  conditions: ({ strict }) => strict.reduce((count, item) => count + askPlain.conditions(item), 0),
}
