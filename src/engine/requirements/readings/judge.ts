import type { ReadingsRequirement } from '../../program/index.ts'
import type { Context } from '../context.ts'
import { askPlain } from '../plain.ts'
import { readingsDoubt } from '../reading.ts'
import type { ReadingsResult } from './result.ts'

/** Judges a passage by both readings: `met` when all of the strict one is met, `unclear` when only the lenient one holds. */
export function judgeReadings({ readings }: ReadingsRequirement, context: Context): ReadingsResult {
  const strict = readings.strict.map((item) => askPlain.judge(item, context))
  const lenient = readings.lenient.map((item) => askPlain.judge(item, context))
  const met = strict.every(({ status }) => status === 'met')
  const unclear = !met && lenient.every(({ status }) => status !== 'unmet')
  const [only] = strict.length === 1 ? strict : []
  return {
    kind: 'readings',
    status: met ? 'met' : unclear ? 'unclear' : 'unmet',
    have: only?.have ?? strict.filter(({ status }) => status === 'met').length,
    need: only?.need ?? strict.length,
    missing: strict.flatMap(({ missing }) => missing),
    doubts: unclear ? [readingsDoubt(readings.about), ...lenient.flatMap(({ doubts }) => doubts)] : [],
    strict,
    lenient,
  }
}
