/** Counts that say how the house is laid out; `npm test` prints them, and those that matter may not rise. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '../support/source-files.ts'
import { features } from './rooms.mjs'

/** The rooms from the ground up: nothing imports from a later row. */
const storeys: readonly (readonly string[])[] = [
  ['src/engine/calendar'],
  ['src/engine/schema'],
  ['src/engine/program'],
  ['src/engine/profile'],
  ['src/engine/requirements', 'src/engine/tables'],
  ['src/engine/eligibility'],
  ['src/engine/timeline'],
  ['src/engine/planning'],
  ['src/language', 'src/faces'],
  ['src/calculator/kit'],
  ['src/calculator/workspace'],
  features.map((feature) => `src/${feature}`),
  ['src/calculator/app'],
  ['src/site', 'src/search'],
  ['src/pages', 'src/build'],
]
/** How an author writes a requirement belongs to the program, which is read by it. */
const isRequirementSchema = (path: string): boolean =>
  /^src\/engine\/requirements\/(.+\/)?(kind-|plain-)?schema\.ts$/.test(path)
const storeyOf = (file: string): number => {
  const path = isRequirementSchema(file) ? 'src/engine/program/schemas/requirement.ts' : file
  return storeys.findIndex((rooms) => rooms.some((room) => path.startsWith(`${room}/`)))
}
const roomOf = (path: string): string | undefined =>
  storeys[storeyOf(path)]?.find((room) => path.startsWith(`${room}/`))

const arrows = sourceFiles.flatMap(({ path, imports }) => imports.map((target) => ({ path, target })))
const isFeature = (path: string) => storeyOf(path) === 11

test('no import runs back up', () => {
  const up = arrows.filter(({ path, target }) => storeyOf(path) >= 0 && storeyOf(target) > storeyOf(path))
  expect(up).toEqual([])
})

test('a feature knows another by its face alone', () => {
  const inside = arrows.filter(
    ({ path, target }) =>
      isFeature(path) &&
      isFeature(target) &&
      roomOf(path) !== roomOf(target) &&
      !/\/(?:index|writing|drawing|what-if)\.ts$/.test(target),
  )
  expect(inside).toEqual([])
})

test('nobody but the registry tells the kinds of requirements apart by their keys', () => {
  const asking =
    /'(?:metric|attest|separateTeams|readings|ofWhom|sameWay)' in |'(?:people|each)' in (?:requirement|rule|definition|line|item)\b/
  const files = sourceFiles.filter(({ path }) => asking.test(readFileSync(path, 'utf8')))
  expect(files.map(({ path }) => path)).toEqual([])
})

/** The same file in any language: what each of them exports under a name is one thing. */
const inAnyLanguage = (path: string): string => path.replace(/(?<=[./])(en|ru)(?=[./])/, '*')

/** Names that Astro asks a page or a middleware for. */
const frameworkNames = ['getStaticPaths', 'GET', 'onRequest']

test('no exported name stands for two things', () => {
  const files = Map.groupBy(
    sourceFiles.flatMap(({ path, exports }) => exports.map((name) => ({ name, path: inAnyLanguage(path) }))),
    ({ name }) => name,
  )
  const twice = [...files]
    .map(([name, places]) => [name, [...new Set(places.map(({ path }) => path))]] as const)
    .filter(([name, paths]) => paths.length > 1 && !frameworkNames.includes(name))
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`)
  expect(twice).toEqual([])
})

test('the house in figures', () => {
  const imports = arrows.length / sourceFiles.length
  const short = sourceFiles.filter(({ lines }) => lines < 20).length / sourceFiles.length
  console.log(
    `${sourceFiles.length} source files, ${imports.toFixed(2)} relative imports a file, ` +
      `${(short * 100).toFixed(0)} % under 20 lines`,
  )
  expect(sourceFiles.length).toBeGreaterThan(0)
})
