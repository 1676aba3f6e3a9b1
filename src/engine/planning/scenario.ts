/** From a plan to a scenario: the profile once steps of the plan are done. */
import type { Person, Profile } from '../profile/index.ts'
import type { Program } from '../program/index.ts'
import { afterJoining, afterMove, afterTaking, type Move } from './moves.ts'
import type { Plan } from './result.ts'

/**
 * Returns the profile with some steps of a plan done on the plan's day. New achievements have no last day. The profile
 * given stays as it is; steps of people who are not in it (any more) change nothing.
 *
 * @param steps by default all of them. A person who is hired in none of them does not take anything either.
 */
export function applyPlan(
  program: Program,
  profile: Profile,
  plan: Pick<Plan, 'on' | 'takenOn' | 'steps'>,
  steps: readonly Move[] = plan.steps,
): Profile {
  const people = new Map<string, Person>((profile.people ?? []).map((person) => [person.id, person]))
  let changed = profile
  for (const step of steps) {
    if (step.code === 'hire')
      people.set(step.person, afterJoining({ id: step.person, achievements: [] }, plan))
    if (step.code !== 'take' && step.code !== 'associate') {
      changed = afterMove(program, changed, step, plan)
      continue
    }
    const person = people.get(step.person)
    if (!person) continue
    people.set(
      step.person,
      step.code === 'take' ? afterTaking(person, step, plan) : afterJoining(person, plan),
    )
  }
  return { ...changed, people: [...people.values()] }
}
