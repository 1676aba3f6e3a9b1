/** For whom a competency can count: everyone who satisfies the condition of one of its places by themselves. */
import type { CompetencyId, Program } from '../program/index.ts'
import {
  type Bits,
  dependenciesOf,
  emptyBits,
  hasBit,
  type PeopleIndex,
  satisfying,
  union,
} from '../requirements/index.ts'

/** Returns a function that gives the competencies for which the person at a position counts, in the program's order. */
export function servingIn(program: Program, people: PeopleIndex): (position: number) => CompetencyId[] {
  const able = Object.entries(program.competencies).map(([id, { paths }]): [CompetencyId, Bits] => {
    const requirements = Object.values(paths).flatMap(({ silver = [], gold = [] }) => [...silver, ...gold])
    const bits = requirements
      .flatMap((requirement) => dependenciesOf(requirement).conditions)
      .map((each) => satisfying(each, people.lenient))
    return [id, union([emptyBits(people.people.length), ...bits])]
  })
  return (position) => able.flatMap(([id, bits]) => (hasBit(bits, position) ? [id] : []))
}
