/** People × levels: what becomes of each level without each person who alone carries something, and in what order. */
import type { KeyPeople, LevelLoss } from '../../engine/planning/index.ts'
import type { PersonId } from '../../engine/profile/index.ts'

/** One person: for each level of {@link Matrix}, what becomes of it without that person; `null`: it stays met. */
export interface MatrixRow {
  readonly person: PersonId
  readonly cells: readonly (LevelLoss['becomes'] | null)[]
  /** How many levels are lost or become unclear. */
  readonly carries: number
}
export interface Matrix {
  readonly levels: KeyPeople['levels']
  readonly rows: readonly MatrixRow[]
}
export type MatrixOrder = 'carries' | 'name'

/** Returns only those who carry something; `nameOf` gives what they are sorted by. */
export function matrixOf(
  { levels, people }: KeyPeople,
  order: MatrixOrder,
  compareNames: (a: PersonId, b: PersonId) => number,
): Matrix {
  const rows = people.map(({ person, loses }): MatrixRow => ({
    person,
    cells: levels.map(
      ({ competency, level }) =>
        loses.find((loss) => loss.competency === competency && loss.level === level)?.becomes ?? null,
    ),
    carries: loses.length,
  }))
  const byName = (a: MatrixRow, b: MatrixRow) => compareNames(a.person, b.person)
  const byCount = (a: MatrixRow, b: MatrixRow) => b.carries - a.carries || byName(a, b)
  return { levels, rows: rows.sort(order === 'name' ? byName : byCount) }
}

/** What single people carry. */
export interface Carried {
  /** How many levels are lost or unclear without some one person. */
  readonly levels: number
  /** How many of them at most with one and the same person. */
  readonly most: number
  readonly someUnclear: boolean
}

/** Sums up what single people carry. */
export const carriedSingly = ({ levels, people }: KeyPeople): Carried => ({
  levels: levels.filter(({ falls }) => falls === 1).length,
  most: Math.max(0, ...people.map(({ loses }) => loses.length)),
  someUnclear: people.some(({ loses }) => loses.some(({ becomes }) => becomes === 'unclear')),
})
