/** What a solution of the model says. */
import type { AttestationId } from '../program/index.ts'
import type { Pattern } from './patterns.ts'
import type { PersonClass } from './classes.ts'
import type { Gap, Goal, OpenOption } from './goals.ts'
import type { Model } from './model.ts'

/** A number of members of a class who take the pattern. */
export interface Taking {
  readonly of: PersonClass
  readonly part: number
  readonly pattern: Pattern
  readonly members: number
}
/** A solution of the model, in terms of the plan. */
export interface Choice {
  /** The option that completes each goal. */
  readonly options: ReadonlyMap<Goal, OpenOption>
  readonly takings: readonly Taking[]
  /** How many members of a class join. */
  readonly joins: ReadonlyMap<PersonClass, number>
  /** The figures to reach, one for each metric. */
  readonly figures: readonly Gap[]
  readonly facts: readonly AttestationId[]
}

/** Reads a solution of the model, one value for each of its variables. */
export function choiceOf({ variables }: Model, values: readonly number[]): Choice {
  const options = new Map<Goal, OpenOption>()
  const takings: Taking[] = []
  const joins = new Map<PersonClass, number>()
  const figures = new Map<string, Gap>()
  const facts: AttestationId[] = []
  variables.forEach(({ meaning }, at) => {
    const value = values[at]!
    if (value === 0) return
    switch (meaning.code) {
      case 'option':
        if (!options.has(meaning.goal)) options.set(meaning.goal, meaning.option)
        break
      case 'pattern':
        takings.push({ of: meaning.of, part: meaning.part, pattern: meaning.pattern, members: value })
        break
      case 'join':
        joins.set(meaning.of, value)
        break
      case 'figure':
        // Variables of a metric come in ascending order of the need.
        figures.set(meaning.metric, meaning)
        break
      case 'fact':
        facts.push(meaning.attestation)
        break
      case 'filling':
      case 'difference':
        break
    }
  })
  return { options, takings, joins, figures: [...figures.values()], facts }
}
