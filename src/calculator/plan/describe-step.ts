/** What a step of a plan asks for, in one sentence. */
import type { Step } from '../../engine/planning/index.ts'
import type { PersonId, Profile } from '../../engine/profile/index.ts'
import type { Program } from '../../engine/program/index.ts'
import type { plan } from './messages/en.ts'
import type { Format } from '../../language/format.ts'
import type { Names } from '../../language/reasons.ts'

export type PlanWords = typeof plan

/** The number in an id such as `hire-2`, which nobody of the profile has. */
const numberOf = (id: PersonId): number => Number(id.split('-').at(-1))

/** The names of those in the profile that the plan was made for, with those who are still to be hired by number. */
export function planNames(names: Names, { people = [] }: Profile, words: PlanWords): Names {
  const known = new Map(people.map(({ id, name }) => [id, name]))
  const person = (id: PersonId) =>
    known.has(id) ? (known.get(id) ?? names.person(id)) : words.newPerson(numberOf(id))
  return { ...names, person }
}

export function writeStep(
  step: Step,
  program: Program,
  words: PlanWords,
  names: Names,
  { all }: Format,
): string {
  switch (step.code) {
    case 'take': {
      const { kind, madeOf } = program.achievements[step.achievement]!
      const [person, achievement] = [names.person(step.person), names.achievement(step.achievement)]
      if (step.exams.length > 0)
        return words.earns(person, all(step.exams.map(names.achievement)), achievement)
      return madeOf ? words.complete(person, achievement) : words.takes[kind](person, achievement)
    }
    case 'associate':
      return words.associates(names.person(step.person))
    case 'hire':
      return words.hiresOne(names.person(step.person))
    case 'figure':
      return words.figure(
        names.metric(step.metric),
        names.amount(step.metric, step.short),
        names.amountOf(step.metric, step.need),
      )
    case 'fact':
      return words.fact(names.attestation(step.attestation))
  }
}
