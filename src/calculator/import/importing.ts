/**
 * An import in steps: the source, its columns, a preview, and one step of the history. Until the visitor confirms,
 * nothing changes.
 */
import { atom } from 'nanostores'
import { addYears, type IsoDate } from '../../engine/calendar/index.ts'
import type { Person, Profile } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'
import type { DayOrder, Field, WordQuestion, SerialCalendar } from '../../engine/tables/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { keepEarlier } from '../earlier/index.ts'
import { chooseColumn } from './importing-columns.ts'
import {
  answersOf,
  nothingSaid,
  type ImportState,
  type ImportTable,
  type SaidOfTable,
} from './importing-state.ts'
import type { Choices, ImportTrouble, Preview, RowsFileWords, TableGuess, TableSource } from './protocol.ts'
import { createReadingWorker, startWorker } from './reading-worker.ts'

export function createImporting(
  { program, history, day, view }: Pick<Calculator, 'program' | 'history' | 'day' | 'view'>,
  start = startWorker,
) {
  const $state = atom<ImportState>({ step: 'source' })
  const worker = createReadingWorker(
    start,
    (answer) => {
      switch (answer.code) {
        case 'guess':
          return takeGuess(answer.guess)
        case 'preview':
          return takePreview(answer.preview)
        case 'unusable':
          return write(answer.text)
        case 'people':
          return void people.push(...answer.people)
        case 'taken':
          return apply()
      }
    },
    fail,
  )

  /** The profile that the preview compares with. */
  let compared: Profile | undefined
  let people: Person[] = []
  let write: (text: string) => void = () => undefined

  /** The table, in the steps that have one. */
  function readTable(): ImportTable | undefined {
    const state = $state.get()
    return state.step === 'columns' || state.step === 'preview' ? state : undefined
  }
  /** Goes back to the columns, with something about them changed. */
  function change(changes: Partial<ImportTable>) {
    const state = readTable()
    if (!state) return
    const { file, choices, guess, said } = state
    $state.set({ file, choices, guess, said, ...changes, step: 'columns' })
  }
  function say(more: Partial<SaidOfTable>) {
    const table = readTable()
    if (table) change({ said: { ...table.said, ...more } })
  }
  /** Says something in the preview, and looks again. */
  function sayAndLook(more: (said: SaidOfTable) => Partial<SaidOfTable>) {
    const state = $state.get()
    if (state.step !== 'preview') return
    $state.set({ ...state, said: { ...state.said, ...more(state.said) } })
    preview()
  }

  function fail(trouble: ImportTrouble) {
    const state = $state.get()
    $state.set({ step: 'trouble', trouble, file: state.step === 'source' ? null : state.file })
  }
  /** One step for all of it; whoever was added is there to be looked at. */
  function apply() {
    worker.end()
    const before = history.$workspace.get()
    if (history.$profile.get().people?.length) void keepEarlier(before, 'import-people')
    history.change('import-people', { ...history.$profile.get(), people })
    people = []
    view.showTab('people')
    view.closeDialog()
  }
  function takeGuess(guess: TableGuess) {
    const state = $state.get()
    if (state.step === 'opening')
      $state.set({ step: 'columns', file: state.file, choices: {}, guess, said: nothingSaid })
    else change({ guess })
  }
  function takePreview(preview: Preview) {
    const table = readTable()
    if (table) $state.set({ ...table, step: 'preview', preview })
  }

  function open(source: TableSource) {
    $state.set({ step: 'opening', file: typeof source === 'string' ? null : source.name })
    worker.begin()
    worker.ask({ code: 'open', source, program })
  }
  function choose(choices: Choices) {
    change({ choices })
    say({ meant: {}, joined: {} })
    worker.ask({ code: 'guess', choices })
  }
  function preview() {
    const table = readTable()
    const answers = table && answersOf(table)
    if (!answers) return
    compared = history.$profile.get()
    worker.ask({
      code: 'preview',
      answers,
      meant: table.said.meant,
      profile: compared,
      on: day.$day.get(),
    })
  }

  return {
    $state,
    /** What the worker is at, in whatever step; `null` while it has nothing to do. */
    $progress: worker.$progress,
    open,
    end: worker.end,
    /** Another encoding, separator or sheet is another table: what was chosen for its columns is forgotten. */
    chooseForm({ encoding, delimiter, sheet }: Pick<Choices, 'encoding' | 'delimiter' | 'sheet'>) {
      const before = readTable()?.choices ?? {}
      choose({
        ...(before.encoding && { encoding: before.encoding }),
        ...(before.delimiter && { delimiter: before.delimiter }),
        ...(encoding && { encoding }),
        ...(delimiter && { delimiter }),
        ...(sheet !== undefined && { sheet }),
      })
    },
    chooseHeading(heading: number | null) {
      const { columns: _, ...form } = readTable()?.choices ?? {}
      choose({ ...form, heading })
    },
    chooseColumn(column: number, field: Field | null) {
      const table = readTable()
      if (!table) return
      const { choices, guess } = table
      choose({ ...choices, heading: guess.heading, columns: chooseColumn(guess, column, field) })
    },
    setOrder: (order: DayOrder) => say({ order }),
    setCalendar: (calendar: SerialCalendar) => say({ calendar }),
    /** Says whether rows that don't say who belong to the person above. */
    setFill: (fill: boolean) => choose({ ...readTable()?.choices, fill }),
    /** Says whose achievements all rows are. */
    setPerson: (person: string) => choose({ ...readTable()?.choices, person }),
    setPassingScore: (passingScore: number | null | undefined) => say({ passingScore }),
    /** Says what a word of the table answers. */
    answer(question: WordQuestion, text: string, answer: boolean) {
      const answers = readTable()?.said.answers
      if (answers) say({ answers: { ...answers, [question]: { ...answers[question], [text]: answer } } })
    },
    setSince: (since: IsoDate | null | undefined) => say({ since }),
    /** What is offered when people are said to be associated: a year before the day of judgement. */
    usualSince: () => addYears(day.$day.get(), -1),
    preview,
    /** Says which achievement a title means, or leaves it open, and looks again. */
    mean: (text: string, achievement: AchievementId | undefined) =>
      sayAndLook(({ meant: { [text]: _, ...others } }) => ({
        meant: achievement === undefined ? others : { ...others, [text]: achievement },
      })),
    /** Says whether names that look alike are one person's, and looks again. */
    join: (key: string, isOne: boolean) =>
      sayAndLook(({ joined }) => ({ joined: { ...joined, [key]: isOne } })),
    back: () => change({}),
    /** To another file or another paste. */
    startOver() {
      worker.end()
      $state.set({ step: 'source' })
    },
    /** Takes the people over, or looks again where the profile has changed meanwhile. */
    confirm() {
      if (history.$profile.get() !== compared) return preview()
      people = []
      worker.ask({ code: 'take' })
    },
    /** Gives the rows that can't be used as a file's text. */
    writeUnusable(words: RowsFileWords, give: (text: string) => void) {
      write = give
      worker.ask({ code: 'write-unusable', words })
    },
  }
}
export type Importing = ReturnType<typeof createImporting>
