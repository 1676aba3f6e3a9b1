/** Decides who takes what, where the model says only how many people of a class take it. */
import type { AchievementId } from '../program/index.ts'
import type { Choice, Taking } from './choice.ts'
import type { PersonClass } from './classes.ts'
import type { Joins } from './crews.ts'
import { pack } from './packing.ts'
import { examOf } from './parts.ts'

/** The part of one person in a plan. */
export interface Assignment {
  readonly joins: Joins
  readonly takes: readonly AchievementId[]
}
/** The parts of all people in a plan, by their positions. */
export type Assigned =
  | { readonly ok: true; readonly people: ReadonlyMap<number, Assignment> }
  /** No way was found to keep everybody's limit: the model needs more detail of these people, of every over-full part. */
  | { readonly ok: false; readonly crowded: ReadonlySet<number> }

/** One entry for each member that takes a pattern, the largest patterns first. */
const singly = (takings: readonly Taking[]): Taking[] =>
  takings
    .flatMap((taking) => Array.from({ length: taking.members }, () => taking))
    .sort((a, b) => b.pattern.exams - a.pattern.exams)

/**
 * Gives every pattern to a member of its class who has nothing of that part yet: to the one who has the least to take
 * so far, by the order of the profile where several have. Those who join are the first of their class.
 */
export function assign({ takings, joins }: Choice): Assigned {
  const takes = new Map<number, AchievementId[]>()
  const joined = new Map<PersonClass, readonly number[]>()
  for (const [of, number] of joins) joined.set(of, of.members.slice(0, number))
  const membersOf = (of: PersonClass) => joined.get(of) ?? of.members
  const crowded = new Set<number>()
  const give = (member: number, { pattern }: Taking) =>
    takes.set(member, [...(takes.get(member) ?? []), ...pattern.achievements])
  const isWhole = ({ of }: Taking) => of.parts.length > 1
  for (const [of, some] of Map.groupBy(singly(takings.filter(isWhole)), (taking) => taking.of)) {
    // Members of such a class are in no other.
    const members = membersOf(of)
    const things = some.map(({ pattern, part }) => ({ size: pattern.exams, part }))
    const boxes = pack(things, members.length, of.atMost)
    if (boxes) some.forEach((taking, at) => give(members[boxes[at]!]!, taking))
    else for (const member of of.members) crowded.add(member)
  }
  const busy = new Map<readonly unknown[], Set<number>>()
  const loads = new Map<number, number>()
  const load = (member: number) => loads.get(member) ?? 0
  for (const taking of singly(takings.filter((taking) => !isWhole(taking)))) {
    const { of, part, pattern } = taking
    const members = membersOf(of)
    const inPart = busy.get(of.parts[part]!) ?? new Set()
    busy.set(of.parts[part]!, inPart)
    const able = members.filter((member) => !inPart.has(member) && load(member) + pattern.exams <= of.atMost)
    if (able.length === 0) {
      for (const member of members) crowded.add(member)
      continue
    }
    const chosen = able.reduce((least, member) => (load(member) < load(least) ? member : least))
    inPart.add(chosen)
    loads.set(chosen, load(chosen) + pattern.exams)
    give(chosen, taking)
  }
  if (crowded.size > 0) return { ok: false, crowded }
  const people = new Map<number, Assignment>()
  for (const [of, members] of joined) {
    for (const member of members) people.set(member, { joins: of.joins, takes: [] })
  }
  for (const [member, achievements] of takes) {
    people.set(member, {
      joins: people.get(member)?.joins ?? 'present',
      takes: [...new Set(achievements.map(examOf))].sort(),
    })
  }
  return { ok: true, people }
}
