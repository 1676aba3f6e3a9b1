/** The answer, computed from the profile and the day. */
import { computed, type ReadableAtom } from 'nanostores'
import { createAssessor, nearest, viewAreas } from '../../engine/eligibility/index.ts'
import { type Indexer, metricOn, notCounting } from '../../engine/requirements/index.ts'
import type { HeldAchievement, Person, Profile } from '../../engine/profile/index.ts'
import type { MetricId, Program } from '../../engine/program/index.ts'
import type { Subject } from './deferred-profile.ts'

const holdsNothing = (profile: Profile): boolean =>
  !profile.people?.length &&
  !profile.attestations?.length &&
  !profile.overrides?.length &&
  !profile.subscription &&
  Object.keys(profile.metrics ?? {}).length === 0

const metricValues = (program: Program, { profile, day }: Subject): Readonly<Record<MetricId, number>> =>
  Object.fromEntries(
    Object.keys(program.metrics).map((metric) => [
      metric,
      metricOn({ program, profile, on: day }, metric) ?? 0,
    ]),
  )

export function createResult(program: Program, $subject: ReadableAtom<Subject>, index: Indexer) {
  const assess = createAssessor(program, index)
  const $assessment = computed($subject, ({ profile, day }) => assess(profile, day))
  const $areas = computed($assessment, (assessment) => viewAreas(program, assessment))
  return {
    $assessment,
    $areas,
    /** What each metric amounts to on the day. */
    $metricValues: computed($subject, (subject) => metricValues(program, subject)),
    $nearest: computed($areas, nearest),
    /** Whether there is nothing to judge yet. */
    $isEmpty: computed($subject, ({ profile }) => holdsNothing(profile)),
    /** Why each achievement of a person does not count on the day; `null` for those that count. */
    whyNot: (person: Person, held: HeldAchievement) => notCounting(program, person, held, $subject.get().day),
  }
}
export type Result = ReturnType<typeof createResult>
