import { diffEditions, type EditionChange } from '../engine/editions/index.ts'
import type { Program } from '../engine/program/index.ts'
import { loadProgram } from '../engine/program/load.ts'
import { program } from './program.ts'

/** An edition is a folder. */
const folders = Object.keys(import.meta.glob('/content/editions/*/program.yaml')).map((file) =>
  file.split('/').at(-2)!,
)

const loaded = await Promise.all(folders.map((id) => loadProgram(`content/editions/${id}`)))

/** All editions, the earliest first, read once for a build; the guide's own is the same object as everywhere. */
export const editions: readonly Program[] = loaded
  .map((edition) => (edition.edition === program.edition ? program : edition))
  .sort((a, b) => (a.published < b.published ? -1 : 1))

/** An edition beside the one before it. */
export interface EditionStep {
  readonly before: Program
  readonly after: Program
  readonly changes: readonly EditionChange[]
}

/** What each edition changed, the earliest first. */
export const editionSteps: readonly EditionStep[] = editions.slice(1).map((after, at) => {
  const before = editions[at]!
  return { before, after, changes: diffEditions(before, after) }
})
