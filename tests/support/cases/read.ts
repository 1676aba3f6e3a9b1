import { readFileSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import type { IsoDate } from '../../../src/engine/calendar/index.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import type { Program } from '../../../src/engine/program/types.ts'
import { profileOf } from './profile.ts'
import { fileOf, type CaseFile, type Expectation, type WrittenCase } from './schema.ts'
import { skillCases } from './skills.ts'
import { thresholdCases } from './thresholds.ts'

/** One example: a profile, a day, and what is expected of the assessment. */
export interface Case {
  readonly title: string
  readonly profile: Profile
  readonly on: IsoDate
  readonly expect: Expectation
}

const folder = new URL('../../cases/', import.meta.url)

/** The names of the files with worked examples, without `.yaml`. */
export const caseFiles = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'))

/** What the file says. Throws, naming the place, at a key or an id that nobody knows. */
export const readCaseFile = (program: Program, name: string): CaseFile =>
  checkCaseFile(program, name, parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')))

/** As `readCaseFile`, for what was parsed already. */
export const checkCaseFile = (program: Program, name: string, content: unknown): CaseFile => {
  const result = v.safeParse(fileOf(program), content)
  if (!result.success) throw new Error(`${name}.yaml: ${describe(result.issues)}`)
  const file = result.output
  for (const written of [...(file.cases ?? []), ...tables(program, name, file)])
    for (const id of idsIn(written))
      if (!known(program, id) && !written.unknown?.includes(id))
        throw new Error(`${name}.yaml, “${written.case}”: unknown id ${id}`)
  return file
}

/** The innermost issues: of several readings of a place, the one that got furthest. */
const innermost = (issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] => {
  const inner = (issue.issues ?? []).flatMap(innermost)
  const depth = Math.max(0, ...inner.map(({ path }) => path?.length ?? 0))
  return inner.length > 0 && depth > 0 ? inner.filter(({ path }) => path?.length === depth) : [issue]
}

const describe = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues
    .flatMap((issue) =>
      innermost(issue).map((found) => {
        const places = found === issue ? [issue] : [issue, found]
        return `${places.map((place) => v.getDotPath(place) ?? 'the file').join(': ')}: ${found.message}`
      }),
    )
    .join('; ')

const idsIn = (written: WrittenCase): readonly string[] => {
  const profile = profileOf(written)
  return [
    ...(profile.people ?? []).flatMap((person) => person.achievements.map(({ id }) => id)),
    ...Object.keys(profile.metrics ?? {}),
    ...(profile.attestations ?? []),
    ...(profile.overrides ?? []).map((override) => override.competency),
  ]
}

const known = (program: Program, id: string): boolean =>
  [
    program.achievements,
    program.outside ?? {},
    program.metrics,
    program.attestations,
    program.competencies,
  ].some((ids) => Object.hasOwn(ids, id))

const tables = (program: Program, name: string, file: CaseFile): readonly WrittenCase[] => {
  const written = [...(file.thresholds ?? []), ...(file.skills ?? [])]
  const paths = program.competencies[name]?.paths ?? {}
  const foreign = written.find(({ path }) => !Object.hasOwn(paths, path))
  if (foreign) throw new Error(`${name}.yaml: ${foreign.path} is no path of ${name}`)
  return [
    ...(file.thresholds ?? []).flatMap((table) => thresholdCases(name, table)),
    ...(file.skills ?? []).flatMap((skill) => skillCases(name, skill)),
  ]
}

/** Every example of the file, its tables written out; an example for several days gives one for each. */
export const casesIn = (program: Program, name: string): readonly Case[] => {
  const file = readCaseFile(program, name)
  return [...tables(program, name, file), ...(file.cases ?? [])].flatMap((written) => {
    const profile = profileOf(written)
    const days = written.days ?? { [written.on ?? '2018-10-29']: written.expect ?? {} }
    return Object.entries(days).map(([on, expected]) => ({
      title: written.days ? `${written.case}: on ${on}` : written.case,
      profile,
      on,
      expect: expected,
    }))
  })
}
