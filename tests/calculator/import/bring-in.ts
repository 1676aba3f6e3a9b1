/** Brings a table in as the page does, answering what is asked with what is usual. */
import type { DayOrder } from '../../../src/engine/tables/days.ts'
import { createImporting, type Importing } from '../../../src/calculator/import/importing.ts'
import { openValues } from '../../../src/calculator/import/importing-state.ts'
import { program } from '../../support/program.ts'
import { calculatorOver } from '../support.ts'
import { settled, workerHere } from './support.ts'

type Stored = Readonly<Record<string, Readonly<Record<string, string | null>>>>
/** What came of it. */
export interface Found {
  readonly people: Stored
  /** What the visitor was asked, beyond the association. */
  readonly asked: readonly string[]
  /** Why it was not taken, or what was not. */
  readonly said: readonly string[]
}

async function answer(importing: Importing, order: DayOrder | undefined): Promise<string[]> {
  const asked: string[] = []
  const state = importing.$state.get()
  if (state.step !== 'columns') return asked
  const { guess } = state
  if (guess.order === null) {
    asked.push('order')
    importing.setOrder(order ?? 'day-first')
  }
  if (guess.toFill > 0) {
    asked.push('fill')
    importing.setFill(true)
    await settled(importing)
  }
  if (guess.calendar === null) {
    asked.push('calendar')
    importing.setCalendar('1900')
  }
  if (guess.asksPassingScore) {
    asked.push('score')
    importing.setPassingScore(700)
  }
  for (const question of openValues(state)) {
    asked.push(question)
    for (const { text, known } of guess.values.find((one) => one.question === question)!.values)
      if (known === undefined) importing.answer(question, text, false)
  }
  importing.setSince('2010-01-01')
  return asked
}

export async function foundIn(source: File | string, order?: DayOrder): Promise<Found> {
  const calculator = calculatorOver()
  const importing = createImporting({ ...calculator, program }, workerHere)
  importing.open(source)
  await settled(importing)
  const asked = await answer(importing, order)
  importing.preview()
  await settled(importing)
  const state = importing.$state.get()
  if (state.step === 'trouble') return { people: {}, asked, said: [state.trouble.code] }
  if (state.step !== 'preview') return { people: {}, asked: [...asked, 'columns'], said: [] }
  const { unusable, unusedCells } = state.preview
  const said = [
    ...unusable.first.map(({ line, problem }) => `${line} ${problem.code}`),
    ...unusedCells.first.map(({ line, cell }) => `${line} ${cell.code}`),
  ]
  importing.confirm()
  await settled(importing)
  const people = Object.fromEntries(
    (calculator.history.$profile.get().people ?? []).map(({ id, name, achievements }) => [
      name ?? id,
      Object.fromEntries(
        achievements.map(({ id, earned, expires }) => [
          id,
          expires === undefined ? (earned ?? null) : `${earned ?? ''}→${expires}`,
        ]),
      ),
    ]),
  )
  return { people, asked, said }
}
