/** A plan under way: what stands once some of its moves are made. */
import { type Context, indexPeople, type PeopleIndex, reindexPeople } from '../requirements/index.ts'
import type { Person, PersonId, Profile } from '../profile/index.ts'
import type { Program } from '../program/index.ts'
import { afterJoining, afterMove, afterTaking, type Move, type MoveDays } from './moves.ts'

/** Changes with every move; the profile it starts from stays as it is. */
export class Course {
  readonly #program: Program
  readonly #days: MoveDays
  readonly #people: Person[]
  readonly #positions: ReadonlyMap<PersonId, number>
  readonly #index: PeopleIndex
  #profile: Profile

  /** @param people those of the profile, and those who may be hired, none of them counting yet */
  constructor(program: Program, profile: Profile, people: readonly Person[], days: MoveDays) {
    this.#program = program
    this.#profile = profile
    this.#days = days
    this.#people = [...people]
    this.#positions = new Map(people.map(({ id }, at) => [id, at]))
    this.#index = indexPeople(program, this.#people, days.on)
  }

  /** By what the engine judges at this point. */
  get context(): Context {
    return { program: this.#program, profile: this.#profile, people: this.#index, on: this.#days.on }
  }

  make(move: Move): void {
    if (move.code === 'figure' || move.code === 'fact') {
      this.#profile = afterMove(this.#program, this.#profile, move, this.#days)
      return
    }
    const at = this.#positions.get(move.person)!
    const person = this.#people[at]!
    this.#people[at] =
      move.code === 'take' ? afterTaking(person, move, this.#days) : afterJoining(person, this.#days)
    reindexPeople(this.#index, this.#program, [at], this.#days.on)
  }

  /** Lets the person stand otherwise, who may hold less than before. */
  place(person: Person): void {
    const at = this.#positions.get(person.id)!
    const { id, achievements } = this.#people[at]!
    // Without an association nothing counts any more of what did.
    for (const standing of [{ id, achievements }, person]) {
      this.#people[at] = standing
      reindexPeople(this.#index, this.#program, [at], this.#days.on)
    }
  }

  /** The person as things stand. */
  person(id: PersonId): Person {
    return this.#people[this.#positions.get(id)!]!
  }
}
