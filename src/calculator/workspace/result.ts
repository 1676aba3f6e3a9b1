/** The answer, computed from the profile and the day. */
import { computed, type ReadableAtom } from 'nanostores'
import {
  certificationsNotEntered,
  createAssessor,
  createNoticesFinder,
  nearest,
  viewAreas,
} from '../../engine/eligibility/index.ts'
import { type Context, type Indexer, metricOn, notCounting } from '../../engine/requirements/index.ts'
import type { HeldAchievement, Person, Profile } from '../../engine/profile/index.ts'
import type { MetricId, Program } from '../../engine/program/index.ts'
import type { Judged } from './deferred-profile.ts'

/** Whether there is nothing in it to judge. */
export const holdsNothing = (profile: Profile): boolean =>
  !profile.people?.length &&
  !profile.attestations?.length &&
  !profile.overrides?.length &&
  !profile.subscription &&
  Object.keys(profile.metrics ?? {}).length === 0

const nobody: readonly Person[] = []

const metricValues = (program: Program, { profile, day }: Judged): Readonly<Record<MetricId, number>> =>
  Object.fromEntries(
    Object.keys(program.metrics).map((metric) => [
      metric,
      metricOn({ program, profile, on: day }, metric, 'strict') ?? 0,
    ]),
  )

export function createResult(program: Program, $judged: ReadableAtom<Judged>, index: Indexer) {
  const findNotices = createNoticesFinder(program)
  const assess = createAssessor(program, index, findNotices)
  const $assessment = computed($judged, ({ profile, day }) => assess(profile, day))
  const $day = computed($judged, ({ day }) => day)
  const $areas = computed($assessment, (assessment) => viewAreas(program, assessment))
  return {
    /** The people whom the answer is about. */
    $people: computed($judged, ({ profile }) => profile.people ?? nobody),
    $assessment,
    /** Finds out ahead what there is to say about some of the people, so that the notices about all are at hand. */
    findNotices: (people: readonly Person[]) => void findNotices(people, $day.get()),
    $areas,
    /** What each metric amounts to on the day. */
    $metricValues: computed($judged, (judged) => metricValues(program, judged)),
    $nearest: computed($areas, nearest),
    /** Whether there is nothing to judge yet. */
    $isEmpty: computed($judged, ({ profile }) => holdsNothing(profile)),
    /** What single requirements are judged by. */
    $context: computed($judged, ({ profile, day }): Context => ({
      program,
      profile,
      people: index(profile.people ?? [], day),
      on: day,
    })),
    /** What can be asked about single achievements on the day. */
    $counting: computed($day, (day) => ({
      /** Returns why an achievement of a person does not count; `null` for one that counts. */
      whyNot: (person: Person, held: HeldAchievement) => notCounting(program, person, held, day),
      /** Returns the certifications of which the person holds all parts and that are not entered. */
      notEntered: (person: Person) => certificationsNotEntered(program, person, day),
    })),
  }
}
export type Result = ReturnType<typeof createResult>
