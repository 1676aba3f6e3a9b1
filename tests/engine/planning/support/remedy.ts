/** What keeps a level that would be lost on 1 March 2019. */
import { expect } from 'vitest'
import { nextLosses } from '../../../../src/engine/planning/next-losses.ts'
import type { Remedy } from '../../../../src/engine/planning/remedy.ts'
import type { Person, Profile } from '../../../../src/engine/profile/types.ts'
import type { Program } from '../../../../src/engine/program/types.ts'
import { holder, tinyProgram, type TinyPath } from '../../../support/tiny-program.ts'

/** Of somebody who leaves on that day. */
export const leaving = { leavesOn: '2019-03-01' }

/** Returns somebody without an association. */
export const away = (id: string, held: readonly string[]): Person => {
  const { associatedSince: _, ...person } = holder(id, held)
  return person
}

/** Returns what keeps Silver of the first competency, but for its day. */
export function remedyFor(program: Program, profile: Profile): Omit<Remedy, 'by'> | null {
  const loss = nextLosses(program, profile, '2018-10-29').losses.find(
    ({ competency }) => competency === 'c0',
  )!
  expect(loss.on).toBe('2019-03-01')
  if (!loss.remedy) return null
  const { by, ...rest } = loss.remedy
  expect(by).toBe('2019-02-28')
  return rest
}

/** Returns a program of one competency by these paths. */
export const programOf = (...paths: readonly TinyPath[]): Program =>
  tinyProgram({ achievements: { e: {} }, competencies: [paths] })

/** What has to be done where nothing has. */
export const nothing = { associate: [], others: 0, pass: [], find: [], figures: [] }
/** Returns these achievements as what somebody lacks. */
export const lacks = (...ids: readonly string[]): string[][] => ids.map((id) => [id])
