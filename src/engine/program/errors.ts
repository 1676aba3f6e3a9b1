/** The one gateway for errors to the authors of `content/editions/2018-10/`. */
import type { KeyPath } from '../schema/index.ts'

/** One mistake, told so that its author can mend it. */
export interface Mistake {
  /** From the folder above the program's, such as `content/editions/2018-10/competencies/devops.yaml`. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly place: KeyPath
  readonly expected: string
  readonly found: string
  readonly advice: string
}

/** `paths.power-bi.gold[1].atLeast` */
const written = (place: KeyPath): string =>
  place.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('')

const tell = (mistake: Mistake): string =>
  [
    `${mistake.file}:${mistake.line}:${mistake.column}`,
    ...(mistake.place.length > 0 ? [`  at        ${written(mistake.place)}`] : []),
    `  expected  ${mistake.expected}`,
    `  found     ${mistake.found}`,
    `  to do     ${mistake.advice}`,
  ].join('\n')

const inOrder = (a: Mistake, b: Mistake): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column

/** The same text reached through two aliases is one mistake. */
const onlyOnce = (mistake: Mistake, index: number, all: readonly Mistake[]): boolean =>
  index ===
  all.findIndex(
    (other) =>
      other.file === mistake.file &&
      other.line === mistake.line &&
      other.column === mistake.column &&
      other.expected === mistake.expected,
  )

/** All that is wrong with the program's files, in the order of the files. Thrown by `loadProgram`. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError'
  readonly mistakes: readonly Mistake[]

  constructor(found: readonly Mistake[]) {
    const mistakes = [...found].sort(inOrder).filter(onlyOnce)
    const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`
    super([`The program's files have ${count}.`, ...mistakes.map(tell)].join('\n\n'))
    this.mistakes = mistakes
  }
}
