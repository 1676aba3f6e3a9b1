/**
 * An import in steps: the source, its columns, a preview, and one step of the history. The worker reads; it is ended
 * when the visitor cancels and when it gives no sign of life. Until the visitor confirms, nothing changes.
 */
import { atom } from 'nanostores'
import { addYears, type IsoDate } from '../../engine/calendar/index.ts'
import type { DayOrder, Field } from '../../engine/tables/index.ts'
import type { Person, Profile } from '../../engine/profile/index.ts'
import type {
  Choices,
  ImportTrouble,
  Look,
  Preview,
  Reply,
  Request,
  RowsFileWords,
  Source,
  Stage,
} from './protocol.ts'
import { chooseColumn } from './importing-columns.ts'
import type { Calculator } from '../workspace/calculator.ts'

/** Longer than any single piece of work on a slow machine: the worker speaks up several times a second. */
const patience = 30_000

export type ImportWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>
export type ImportStep = 'source' | 'opening' | 'columns' | 'preview' | 'trouble'
export interface Progress {
  readonly stage: Stage | null
  readonly share: number
}

const startWorker = (): ImportWorker =>
  new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })

export function createImporting(
  { program, history, day, view }: Pick<Calculator, 'program' | 'history' | 'day' | 'view'>,
  start: () => ImportWorker = startWorker,
) {
  const $step = atom<ImportStep>('source')
  /** What the worker is at; `null` while it has nothing to do. */
  const $progress = atom<Progress | null>(null)
  const $file = atom<string | null>(null)
  const $choices = atom<Choices>({})
  const $look = atom<Look | null>(null)
  const $order = atom<DayOrder | null>(null)
  /** Since when people are associated; `null`: they are not, `undefined`: not said yet. */
  const $since = atom<IsoDate | null | undefined>(undefined)
  const $preview = atom<Preview | null>(null)
  const $trouble = atom<ImportTrouble | null>(null)

  let worker: ImportWorker | undefined
  let watch: ReturnType<typeof setTimeout> | undefined
  /** The profile that the preview compares with. */
  let compared: Profile | undefined
  let people: Person[] = []
  let write: (text: string) => void = () => undefined

  function end() {
    clearTimeout(watch)
    worker?.terminate()
    worker = undefined
    $progress.set(null)
  }
  function fail(trouble: ImportTrouble) {
    end()
    $trouble.set(trouble)
    $step.set('trouble')
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

  function hear(reply: Reply) {
    switch (reply.code) {
      case 'progress':
        wait()
        $progress.set({ stage: reply.stage, share: reply.share })
        break
      case 'look':
        rest()
        $look.set(reply.look)
        $step.set('columns')
        break
      case 'preview':
        rest()
        $preview.set(reply.preview)
        $step.set('preview')
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

  function open(source: Source) {
    end()
    for (const $answer of [$look, $preview, $trouble, $order]) $answer.set(null)
    $since.set(undefined)
    $choices.set({})
    $file.set(typeof source === 'string' ? null : source.name)
    $step.set('opening')
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
    $choices.set(choices)
    ask({ code: 'look', choices })
  }

  function preview() {
    const [look, order, since] = [$look.get(), $order.get(), $since.get()]
    if (!look || (look.order === null && !order) || (look.asksSince && since === undefined)) return
    compared = history.$profile.get()
    const settled = look.order === 'either' || look.order === null ? (order ?? 'day-first') : look.order
    const answers = { order: settled, since: since ?? null }
    ask({ code: 'preview', answers, profile: compared, on: day.$day.get() })
  }

  return {
    $step,
    $progress,
    $file,
    $look,
    $order,
    $since,
    $preview,
    $trouble,
    open,
    end,
    /** Another encoding, separator or sheet is another table: what was chosen for its columns is forgotten. */
    chooseForm({ encoding, delimiter, sheet }: Pick<Choices, 'encoding' | 'delimiter' | 'sheet'>) {
      const before = $choices.get()
      choose({
        ...(before.encoding && { encoding: before.encoding }),
        ...(before.delimiter && { delimiter: before.delimiter }),
        ...(encoding && { encoding }),
        ...(delimiter && { delimiter }),
        ...(sheet !== undefined && { sheet }),
      })
    },
    chooseHeading(heading: number | null) {
      const { columns: _, ...form } = $choices.get()
      choose({ ...form, heading })
    },
    chooseColumn(column: number, field: Field | null) {
      const look = $look.get()
      if (!look) return
      const columns = chooseColumn(look.columns, column, field)
      choose({ ...$choices.get(), heading: look.heading, columns })
    },
    setOrder: (order: DayOrder) => $order.set(order),
    setSince: (since: IsoDate | null | undefined) => $since.set(since),
    /** What is offered when people are said to be associated: a year before the day of judgement. */
    usualSince: () => addYears(day.$day.get(), -1),
    preview,
    back: () => $step.set('columns'),
    /** To another file or another paste. */
    startOver() {
      end()
      $trouble.set(null)
      $step.set('source')
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
