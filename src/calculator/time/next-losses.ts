/** Keeps what is lost next up to date, by asking a worker whenever the profile or the day has changed. */
import { atom } from 'nanostores'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { NextLosses } from '../../engine/planning/index.ts'
import type { Profile } from '../../engine/profile/index.ts'
import type { Program } from '../../engine/program/index.ts'
import { createLosses } from '../levels/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { type Answering, createAsker } from './asker.ts'

export interface LossQuestion {
  readonly program: Program
  readonly profile: Profile
  readonly on: IsoDate
}
export interface LossAnswer {
  readonly found: NextLosses
}

/** Milliseconds without a change before the worker is asked, so that typing is not held up. */
const rest = 150

export function createNextLosses(
  { program, deferred, of }: Pick<Calculator, 'program' | 'deferred' | 'of'>,
  open: () => Answering,
) {
  const { $losses } = of(createLosses)
  const $isFailed = atom(false)
  /** Whether what is shown answers what is entered. */
  const $isNow = atom(false)
  const asker = createAsker<LossQuestion, LossAnswer>(
    open,
    ({ found }, isLast) => {
      if (found) $losses.set(found)
      $isNow.set(isLast)
    },
    () => {
      $losses.set(null)
      $isFailed.set(true)
    },
  )

  /** Gives the function that ends it. */
  function start(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = () => {
      const { profile, day } = deferred.$judged.get()
      $isFailed.set(false)
      if (!asker.ask({ program, profile, on: day })) $isNow.set(true)
    }
    const stop = deferred.$judged.listen(() => {
      $isNow.set(false)
      clearTimeout(timer)
      timer = setTimeout(ask, rest)
    })
    // Thousands of people are copied for the worker: a task of its own.
    timer = setTimeout(ask)
    return () => {
      clearTimeout(timer)
      stop()
      asker.end()
    }
  }

  return { $losses, $isFailed, $isNow, start }
}
