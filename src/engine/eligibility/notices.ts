/** What the profile says that the program doesn't know or that can't be: it has no effect and is reported. */
import type { IsoDate } from '../calendar/index.ts'
import type { Program } from '../program/index.ts'
import type { Person, Profile } from '../profile/index.ts'
import { achievementOf, impossible, isOutside } from '../requirements/index.ts'
import { certificationsNotEntered } from './certifications.ts'
import { publishes } from './overrides.ts'
import type { Notice } from './types.ts'

/** Returns what is wrong with the achievements of one person, and what is missing among them, on the day. */
export function noticesOfPerson(program: Program, given: Person, on: IsoDate): Notice[] {
  const { id: person, achievements } = given
  const notices: Notice[] = certificationsNotEntered(program, given, on).map(
    ({ parts: _, ...certification }) => ({ code: 'certification-not-entered', person, ...certification }),
  )
  for (const held of achievements) {
    const achievement = achievementOf(program, held.id)
    if (!achievement) {
      if (!isOutside(program, held.id))
        notices.push({ code: 'unknown-achievement', person, achievement: held.id })
      continue
    }
    const wrong = impossible(achievement, held)
    if (wrong) notices.push({ ...wrong, person, achievement: held.id })
  }
  return notices
}

/** Returns what is wrong with everything but the people. */
export function noticesOfOrganization(program: Program, profile: Profile): Notice[] {
  const notices: Notice[] = []
  for (const metric of Object.keys(profile.metrics ?? {})) {
    if (!Object.hasOwn(program.metrics, metric)) notices.push({ code: 'unknown-metric', metric })
  }
  for (const attestation of profile.attestations ?? []) {
    if (!Object.hasOwn(program.attestations, attestation)) {
      notices.push({ code: 'unknown-attestation', attestation })
    }
  }
  for (const { competency, level } of profile.overrides ?? []) {
    if (!Object.hasOwn(program.competencies, competency)) {
      notices.push({ code: 'override-unknown-competency', competency, level })
    } else if (!publishes(program.competencies[competency]!, level)) {
      notices.push({ code: 'override-unpublished-level', competency, level })
    }
  }
  return notices
}
