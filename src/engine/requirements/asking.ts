/** Asks a requirement or a result what its kind knows of it. */
import type { Kind, Program, RequirementOf } from '../program/index.ts'
import type { Context } from './context.ts'
import type { Alternative, RequirementKind } from './kind.ts'
import type { Doubt, Reading } from './reading.ts'
import type { ResultOf } from './types.ts'

/** Kinds by their names. */
export type Kinds<Among extends Kind> = { readonly [Of in Among]: RequirementKind<Of> }

/** What can be asked of a requirement, or of its result, without knowing of which kind it is. */
export interface Asking<Among extends Kind> {
  /** Judges a requirement by all that the context holds. */
  readonly judge: <Of extends Among>(requirement: RequirementOf<Of>, context: Context) => ResultOf<Of>
  /** Returns the alternatives of which at least one must hold for the requirement to hold by the reading. */
  readonly alternatives: <Of extends Among>(
    requirement: RequirementOf<Of>,
    reading: Reading,
  ) => readonly Alternative[]
  /** Returns what the wording of the requirement leaves in doubt. */
  readonly doubts: <Of extends Among>(requirement: RequirementOf<Of>, program: Program) => readonly Doubt[]
  /** Returns how many conditions of a result can be met or missing each for itself. */
  readonly conditions: <Of extends Among>(result: ResultOf<Of>) => number
}

/** Returns the questions, each passed on to the kind that is asked: it is looked up anew each time. */
export const askingByKind = <Among extends Kind>(kinds: Kinds<Among>): Asking<Among> => ({
  judge: (requirement, context) => kinds[requirement.kind].judge(requirement, context),
  alternatives: (requirement, reading) => kinds[requirement.kind].alternatives(requirement, reading),
  doubts: (requirement, program) => kinds[requirement.kind].doubts(requirement, program),
  conditions: (result) => kinds[result.kind].conditions(result),
})
