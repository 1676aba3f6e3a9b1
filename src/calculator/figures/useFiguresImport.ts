/** An import of figures: a table, what is said of it, and what it would change. Until it is confirmed, nothing changes. */
import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { MetricId } from '../../engine/program/index.ts'
import type { DayOrder } from '../../engine/tables/index.ts'
import { readFigures, type DecimalSign, type FigureField } from '../../engine/tables/figures.ts'
import {
  loadImport,
  type Choices,
  type ImportTrouble,
  type OpenedTable,
  type TableSource,
} from '../import/index.ts'
import { useCalculator } from '../workspace/context.ts'
import {
  chooseFigureColumn,
  figureChanges,
  layoutOf,
  monthsChanged,
  namedAlike,
  withFigures,
  type LayoutChoices,
} from './figures-import.ts'

/** What was opened: the table, or why it can't be read. */
type Opened = { readonly table: OpenedTable } | { readonly trouble: ImportTrouble }

interface Answers {
  readonly layout: LayoutChoices
  readonly order: DayOrder | undefined
  readonly decimal: DecimalSign | undefined
  readonly meant: ReadonlyMap<string, MetricId | null>
  readonly repeated: ReadonlyMap<MetricId, 'once' | 'add'>
}
const unanswered: Answers = {
  layout: {},
  order: undefined,
  decimal: undefined,
  meant: new Map(),
  repeated: new Map(),
}

/** What one way of reading leaves to the visitor: nothing, where the table settles it. */
const settledBy = <Way>(way: Way | 'either' | null, chosen: Way | undefined): Way | undefined =>
  way === null ? chosen : way === 'either' ? undefined : way

/** Reads the table by what was said of it. */
export function useFiguresReading(
  table: OpenedTable,
  { layout: choices, meant, repeated, ...ways }: Answers,
) {
  const { program, history, day } = useCalculator()
  const profile = useStore(history.$profile)
  const on = useStore(day.$day)
  const layout = useMemo(() => layoutOf(table, choices), [table, choices])
  const { cells, isWorkbook, questions } = layout
  const named = useMemo(
    () => new Map<string, MetricId | null>([...namedAlike(program, questions.names), ...meant]),
    [program, questions, meant],
  )
  const order = settledBy(questions.order.way, ways.order)
  const decimal = settledBy(questions.decimal.way, ways.decimal)
  const read = useMemo(
    () => readFigures(cells, { order, decimal, meant: named, repeated, isWorkbook }),
    [cells, order, decimal, named, repeated, isWorkbook],
  )
  const changes = useMemo(
    () => figureChanges(program, profile, read.figures, on),
    [program, profile, read, on],
  )
  return { layout, named, read, changes, changed: monthsChanged(changes), on }
}
export type FiguresReading = ReturnType<typeof useFiguresReading>

export function useFiguresImport(close: () => void) {
  const { history } = useCalculator()
  const [source, setSource] = useState<TableSource | null>(null)
  const [choices, setChoices] = useState<Choices>({})
  const [opened, setOpened] = useState<Opened | null>(null)
  const [answers, setAnswers] = useState(unanswered)
  const latest = useRef<object>()
  const answer = (more: Partial<Answers>) => setAnswers((before) => ({ ...before, ...more }))

  const read = (source: TableSource, choices: Choices) => {
    const task = { source, choices }
    latest.current = task
    setChoices(choices)
    setAnswers(unanswered)
    void loadImport()
      .then(({ readTableInWorker }) => readTableInWorker(task))
      .catch((): Opened => ({ trouble: { code: 'not-readable' } }))
      .then((reply) => {
        if (latest.current === task) setOpened(reply)
      })
  }
  useEffect(() => () => void (latest.current = undefined), [])

  return {
    source,
    opened,
    answers,
    open(source: TableSource) {
      setSource(source)
      read(source, {})
    },
    startOver() {
      latest.current = undefined
      setSource(null)
      setOpened(null)
    },
    /** Another encoding, separator or sheet is another table: what was said of it is forgotten. */
    chooseForm: (more: Choices) => source !== null && read(source, { ...choices, ...more }),
    chooseHeading: (heading: number | null) => answer({ ...unanswered, layout: { heading } }),
    chooseColumn(
      { layout: { columns, heading } }: FiguresReading,
      column: number,
      field: FigureField | null,
    ) {
      answer({ layout: { heading, columns: chooseFigureColumn(columns, column, field) } })
    },
    setOrder: (order: DayOrder) => answer({ order }),
    setDecimal: (decimal: DecimalSign) => answer({ decimal }),
    mean: (name: string, metric: MetricId | null) =>
      answer({ meant: new Map(answers.meant).set(name, metric) }),
    repeat: (metric: MetricId, way: 'once' | 'add') =>
      answer({ repeated: new Map(answers.repeated).set(metric, way) }),
    /** One step for all of it. */
    confirm({ changes, changed }: FiguresReading) {
      history.change({ code: 'edit-months', count: changed }, withFigures(history.$profile.get(), changes))
      for (const { metric } of changes) {
        history.draft(`figure/${metric}`, undefined)
        history.dropDrafts(`figure/${metric}/`)
      }
      close()
    },
  }
}
export type FiguresImporting = ReturnType<typeof useFiguresImport>
