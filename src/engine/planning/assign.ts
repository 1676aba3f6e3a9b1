/** Decides who takes what, where the model says only how many people of a class take it. */
import type { AchievementId } from '../program/index.ts'
import type { Choice, Taking } from './choice.ts'
import type { PersonClass } from './classes.ts'
import type { Joins } from './crews.ts'
import { examOf } from './parts.ts'

/** The part of one person in a plan. */
export interface Assignment {
  readonly joins: Joins
  readonly takes: readonly AchievementId[]
}
/** The parts of all people in a plan, by their positions. */
export type Assigned =
  | { readonly ok: true; readonly people: ReadonlyMap<number, Assignment> }
  /** No way was found to keep everybody's limit: the model needs more detail of these people. */
  | { readonly ok: false; readonly crowded: readonly number[] }

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
  const busy = new Map<readonly unknown[], Set<number>>()
  const loads = new Map<number, number>()
  const load = (member: number) => loads.get(member) ?? 0
  for (const { of, part, pattern } of singly(takings)) {
    const members = joined.get(of) ?? of.members
    const inPart = busy.get(of.parts[part]!) ?? new Set()
    busy.set(of.parts[part]!, inPart)
    const able = members.filter((member) => !inPart.has(member) && load(member) + pattern.exams <= of.atMost)
    if (able.length === 0) return { ok: false, crowded: members }
    const chosen = able.reduce((least, member) => (load(member) < load(least) ? member : least))
    inPart.add(chosen)
    loads.set(chosen, load(chosen) + pattern.exams)
    takes.set(chosen, [...(takes.get(chosen) ?? []), ...pattern.achievements])
  }
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
