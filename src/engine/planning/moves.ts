/** The bare steps of a plan, and the profile once they are done. */
import { monthOf, type IsoDate } from '../calendar/index.ts'
import type { MetricFigure, Person, Profile } from '../profile/index.ts'
import type { Program } from '../program/index.ts'
import type { AssociateStep, FactStep, FigureStep, HireStep, TakeStep } from './result.ts'

/** A step of a plan without what it costs and reaches. */
export type Move =
  | Pick<TakeStep, 'code' | 'person' | 'achievement' | 'exams'>
  | Pick<AssociateStep, 'code' | 'person'>
  | Pick<HireStep, 'code' | 'person'>
  | Pick<FigureStep, 'code' | 'metric' | 'have' | 'need' | 'short'>
  | Pick<FactStep, 'code' | 'attestation'>

/** The day on which the moves are made, and the day for which. */
export interface MoveDays {
  readonly on: IsoDate
  readonly takenOn: IsoDate
}

/** Returns the person after joining; for a new person that is all there is to do. */
export const afterJoining = (person: Person, { takenOn }: MoveDays): Person => ({
  ...person,
  associatedSince: takenOn,
})

/** Returns the person after taking the achievement, and the exams that it takes. */
export const afterTaking = (
  person: Person,
  { achievement, exams }: Pick<TakeStep, 'achievement' | 'exams'>,
  { takenOn }: MoveDays,
): Person => ({
  ...person,
  achievements: [...person.achievements, ...[...exams, achievement].map((id) => ({ id, earned: takenOn }))],
})

/** A figure given as a number becomes what is needed; one by months grows in the month of the day. */
function grown(
  program: Program,
  figure: MetricFigure | undefined,
  { metric, need, short }: Extract<Move, { code: 'figure' }>,
  on: IsoDate,
): MetricFigure {
  if (figure === undefined || typeof figure === 'number') return need
  const month = monthOf(on)
  const isSum = program.metrics[metric]!.period !== 'current'
  const amount = isSum || figure.some((entry) => entry.month === month) ? short : need
  return [...figure, { month, amount }]
}

/** Returns the profile with its figures and facts after the move. */
export function afterMove(program: Program, profile: Profile, move: Move, { on }: MoveDays): Profile {
  if (move.code === 'fact') {
    return { ...profile, attestations: [...(profile.attestations ?? []), move.attestation] }
  }
  if (move.code !== 'figure') return profile
  const { metrics = {} } = profile
  const figure = Object.hasOwn(metrics, move.metric) ? metrics[move.metric] : undefined
  return { ...profile, metrics: { ...metrics, [move.metric]: grown(program, figure, move, on) } }
}
