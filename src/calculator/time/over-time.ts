/** The view over time: what it shows, what was chosen in it, and its way of moving the day of judgement. */
import { atom, computed } from 'nanostores'
import type { IsoDate } from '../../engine/calendar/index.ts'
import { type Assumption, spanAround } from '../../engine/timeline/index.ts'
import { type CalendarEntry, calendarEvents, calendarFile } from '../../engine/planning/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { createAsker, type Answering } from './asker.ts'
import type { Forecast, ForecastQuestion } from './forecast.ts'

/** Milliseconds without a change before the worker is asked, so that typing is not held up. */
const rest = 100

export type Phase = 'computing' | 'ready' | 'failed'

export function createTime(
  { program, history, day, view }: Pick<Calculator, 'program' | 'history' | 'day' | 'view'>,
  open: () => Answering,
) {
  const $assumption = atom<Assumption>('nothing-more')
  const $middle = atom<IsoDate>(day.$day.get())
  const $forecast = atom<Forecast | null>(null)
  const $phase = atom<Phase>('computing')
  const $question = computed(
    [history.$profile, $middle, day.$day, $assumption],
    (profile, middle, on, assumption): ForecastQuestion => ({
      program,
      profile,
      drawn: spanOf(middle),
      on,
      assumption,
    }),
  )

  let drawn = { middle: '', span: spanAround($middle.get()) }
  /** The same object for the same days: only what has changed goes to the worker. */
  function spanOf(middle: IsoDate) {
    if (drawn.middle !== middle) drawn = { middle, span: spanAround(middle) }
    return drawn.span
  }

  const asker = createAsker<ForecastQuestion, Forecast>(
    open,
    (answer, isLast) => {
      $forecast.set({ ...$forecast.get(), ...answer } as Forecast)
      if (isLast) $phase.set('ready')
    },
    () => $phase.set('failed'),
  )

  let movedTo: IsoDate | undefined
  /** Moves the day over what is drawn. A day beyond it, or from elsewhere, moves what is drawn. */
  function moveTo(to: IsoDate) {
    const { from, until } = $question.get().drawn
    movedTo = from <= to && to <= until ? to : undefined
    day.setDay(to)
  }

  const isShown = () => view.$answer.get() === 'time'
  const ask = () => {
    if (isShown() && !asker.ask($question.get())) $phase.set('ready')
  }

  /** Answers as long as the view is shown; gives the function that ends it. */
  function start(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined
    const askSoon = () => {
      if (!isShown()) return
      $phase.set('computing')
      clearTimeout(timer)
      timer = setTimeout(ask, rest)
    }
    const stops = [
      day.$day.listen((on) => on !== movedTo && $middle.set(on)),
      $question.listen(askSoon),
      view.$answer.listen(askSoon),
      () => clearTimeout(timer),
      asker.end,
    ]
    ask()
    return () => stops.forEach((stop) => stop())
  }

  /** What belongs in a calendar, as things stand. */
  const $events = computed([$forecast, day.$day], (forecast, on) =>
    forecast ? calendarEvents(forecast.renewal, forecast.timeline, on) : [],
  )

  return {
    $assumption,
    $forecast,
    $phase,
    $events,
    /** Whether the day of judgement was moved over what is drawn. */
    $isOffCentre: computed([$middle, day.$day], (middle, on) => middle !== on),
    start,
    moveTo,
    assume: (assumption: Assumption) => $assumption.set(assumption),
    recentre: () => $middle.set(day.$day.get()),
    tryAgain() {
      $phase.set('computing')
      ask()
    },
    /** The text of a calendar file with these entries. */
    writeCalendar: (productId: string, entries: readonly CalendarEntry[]) =>
      calendarFile({ productId, stamp: new Date().toISOString(), entries }),
  }
}
export type TimeStore = ReturnType<typeof createTime>
