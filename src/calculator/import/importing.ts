/**
 * An import in steps: the source, its columns, a preview, and one step of the history. The worker reads; it is ended
 * when the visitor cancels and when it gives no sign of life. Until the visitor confirms, nothing changes.
 */
import { atom } from 'nanostores'
import { addYears, type IsoDate } from '../../engine/calendar/index.ts'
import type { Person, Profile } from '../../engine/profile/index.ts'
import type { AchievementId } from '../../engine/program/index.ts'
import type { Answers, DayOrder, Field, Question } from '../../engine/tables/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { chooseColumn, missingIn } from './importing-columns.ts'
import type {
  Choices,
  ImportAnswers,
  ImportTrouble,
  Meant,
  Preview,
  Reply,
  Request,
  RowsFileWords,
  TableSource,
  ImportStage,
  TableGuess,
  Value,
} from './protocol.ts'

/** Longer than any single piece of work on a slow machine: the worker speaks up several times a second. */
const patience = 30_000

export type ImportWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>
export interface ImportProgress {
  readonly stage: ImportStage | null
  readonly share: number
}

interface Opened {
  /** The name of the file; `null` for what was pasted. */
  readonly file: string | null
}
/** A table as it is read, and what the visitor has said of it. */
export interface ImportTable extends Opened {
  readonly choices: Choices
  readonly guess: TableGuess
  readonly order: DayOrder | null
  /** Since when people are associated; `null`: they are not, `undefined`: not said yet. */
  readonly since: IsoDate | null | undefined
  readonly meant: Meant
  /** What the visitor has said of words of the table. */
  readonly answers: Answers
  /** From which score on an exam is passed; `null`: scores don't matter, `undefined`: not said yet. */
  readonly passingScore: number | null | undefined
  /** The names that look like one person's, and are not. */
  readonly apart: readonly string[]
}
export type ImportState =
  | { readonly step: 'source' }
  | ({ readonly step: 'opening' } & Opened)
  | ({ readonly step: 'columns' } & ImportTable)
  | ({ readonly step: 'preview'; readonly preview: Preview } & ImportTable)
  | ({ readonly step: 'trouble'; readonly trouble: ImportTrouble } & Opened)

/** What the answers of a step are; `undefined` while something that is asked has not been said. */
function answersOf(table: ImportTable): ImportAnswers | undefined {
  const { guess, choices, order, since, answers, passingScore, apart } = table
  const settled = guess.order === 'either' ? (order ?? 'day-first') : (guess.order ?? order)
  const isOpen =
    settled === null ||
    (guess.asksSince && since === undefined) ||
    (guess.asksPassingScore && passingScore === undefined) ||
    (guess.toFill > 0 && choices.fill === undefined) ||
    missingIn(guess, choices.person).length > 0 ||
    openValues(table).length > 0
  if (isOpen) return undefined
  return { order: settled, since: since ?? null, answers, passingScore: passingScore ?? null, apart }
}

/** What a word answers: what the visitor has said, or else what is known of it. */
export const answerTo = (
  { answers }: Pick<ImportTable, 'answers'>,
  question: Question,
  { text, known }: Value,
) => (Object.hasOwn(answers[question], text) ? answers[question][text] : known)

/** The questions to which some word of the table has no answer yet. */
export const openValues = (table: Pick<ImportTable, 'answers' | 'guess'>): readonly Question[] =>
  table.guess.values
    .filter(({ question, values }) => values.some((value) => answerTo(table, question, value) === undefined))
    .map(({ question }) => question)

const noAnswers: Answers = { result: {}, associated: {}, employment: {} }

const startWorker = (): ImportWorker =>
  new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })

export function createImporting(
  { program, history, day, view }: Pick<Calculator, 'program' | 'history' | 'day' | 'view'>,
  start: () => ImportWorker = startWorker,
) {
  const $state = atom<ImportState>({ step: 'source' })
  /** What the worker is at, in whatever step; `null` while it has nothing to do. */
  const $progress = atom<ImportProgress | null>(null)

  let worker: ImportWorker | undefined
  let watch: ReturnType<typeof setTimeout> | undefined
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
    const state = $state.get()
    if (state.step !== 'columns' && state.step !== 'preview') return
    const { file, choices, guess, order, since, meant, answers, passingScore, apart } = state
    const table = { file, choices, guess, order, since, meant, answers, passingScore, apart }
    $state.set({ ...table, ...changes, step: 'columns' })
  }

  function end() {
    clearTimeout(watch)
    worker?.terminate()
    worker = undefined
    $progress.set(null)
  }
  function fail(trouble: ImportTrouble) {
    const state = $state.get()
    end()
    $state.set({ step: 'trouble', trouble, file: state.step === 'source' ? null : state.file })
  }
  function wait() {
    clearTimeout(watch)
    watch = setTimeout(() => fail({ code: 'hung' }), patience)
  }
  function rest() {
    clearTimeout(watch)
    $progress.set(null)
  }
  function ask(request: Request) {
    if (!worker) return
    $progress.set({ stage: null, share: 0 })
    wait()
    worker.postMessage(request)
  }

  /** One step for all of it; whoever was added is there to be looked at. */
  function apply() {
    history.change('import-people', { ...history.$profile.get(), people })
    people = []
    view.showTab('people')
    view.closeDialog()
  }

  function takeGuess(guess: TableGuess) {
    const state = $state.get()
    if (state.step === 'opening')
      $state.set({
        step: 'columns',
        file: state.file,
        choices: {},
        guess,
        order: null,
        since: undefined,
        meant: {},
        answers: noAnswers,
        passingScore: undefined,
        apart: [],
      })
    else change({ guess })
  }
  function takePreview(preview: Preview) {
    const table = readTable()
    if (table) $state.set({ ...table, step: 'preview', preview })
  }

  function hear(reply: Reply) {
    switch (reply.code) {
      case 'progress':
        wait()
        $progress.set({ stage: reply.stage, share: reply.share })
        break
      case 'guess':
        rest()
        takeGuess(reply.guess)
        break
      case 'preview':
        rest()
        takePreview(reply.preview)
        break
      case 'unusable':
        rest()
        write(reply.text)
        break
      case 'people':
        wait()
        people.push(...reply.people)
        break
      case 'taken':
        end()
        apply()
        break
      case 'trouble':
        fail(reply.trouble)
    }
  }

  function open(source: TableSource) {
    end()
    $state.set({ step: 'opening', file: typeof source === 'string' ? null : source.name })
    const begun = start()
    worker = begun
    begun.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (worker === begun) hear(data)
    })
    begun.addEventListener('error', () => {
      if (worker === begun) fail({ code: 'not-readable' })
    })
    ask({ code: 'open', source, program })
  }

  function choose(choices: Choices) {
    change({ choices, meant: {} })
    ask({ code: 'guess', choices })
  }

  function preview() {
    const table = readTable()
    const answers = table && answersOf(table)
    if (!answers) return
    compared = history.$profile.get()
    ask({ code: 'preview', answers, meant: table.meant, profile: compared, on: day.$day.get() })
  }

  return {
    $state,
    $progress,
    open,
    end,
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
      choose({ ...choices, heading: guess.heading, columns: chooseColumn(guess.columns, column, field) })
    },
    setOrder: (order: DayOrder) => change({ order }),
    /** Says whether rows that don't say who belong to the person above. */
    setFill: (fill: boolean) => choose({ ...readTable()?.choices, fill }),
    /** Says whose achievements all rows are. */
    setPerson: (person: string) => choose({ ...readTable()?.choices, person }),
    setPassingScore: (passingScore: number | null | undefined) => change({ passingScore }),
    /** Says what a word of the table answers. */
    answer(question: Question, text: string, answer: boolean) {
      const table = readTable()
      if (!table) return
      const { answers } = table
      change({ answers: { ...answers, [question]: { ...answers[question], [text]: answer } } })
    },
    setSince: (since: IsoDate | null | undefined) => change({ since }),
    /** What is offered when people are said to be associated: a year before the day of judgement. */
    usualSince: () => addYears(day.$day.get(), -1),
    preview,
    /** Says which achievement a title means, or leaves it open, and looks again. */
    mean(text: string, achievement: AchievementId | undefined) {
      const state = $state.get()
      if (state.step !== 'preview') return
      const { [text]: _, ...others } = state.meant
      $state.set({ ...state, meant: achievement === undefined ? others : { ...others, [text]: achievement } })
      preview()
    },
    /** Keeps names that look alike apart, or joins them, and looks again. */
    keepApart(key: string, isApart: boolean) {
      const state = $state.get()
      if (state.step !== 'preview') return
      const others = state.apart.filter((other) => other !== key)
      $state.set({ ...state, apart: isApart ? [...others, key] : others })
      preview()
    },
    back: () => change({}),
    /** To another file or another paste. */
    startOver() {
      end()
      $state.set({ step: 'source' })
    },
    /** Takes the people over, or looks again where the profile has changed meanwhile. */
    confirm() {
      if (history.$profile.get() !== compared) return preview()
      people = []
      ask({ code: 'take' })
    },
    /** Gives the rows that can't be used as a file's text. */
    writeUnusable(words: RowsFileWords, give: (text: string) => void) {
      write = give
      ask({ code: 'write-unusable', words })
    },
  }
}
export type Importing = ReturnType<typeof createImporting>
