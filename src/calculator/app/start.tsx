/** Puts the calculator together: its stores, the sentences of one language, and the reactions of the page. */
import { useEffect, useState } from 'preact/hooks'
import type { Messages } from './messages/messages.ts'
import type { Profile } from '../../engine/profile/index.ts'
import type { Program } from '../../engine/program/index.ts'
import { sampleIn } from './sample.ts'
import { startAddress } from './address.ts'
import { createCalculator, type Calculator } from './calculator.ts'
import { createHistory } from '../workspace/history.ts'
import { browserOf } from '../saving/browser.ts'
import { startOpened } from '../scenarios/open-scenario.ts'
import { afterDrawing } from '../workspace/scheduler.ts'
import { App } from './App.tsx'

/** The visitor's calendar day. */
function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}

const noStorage = (): never => {
  throw new Error('What is only looked at is not saved.')
}

export function Start({ program, messages }: { program: Program; messages: Messages }) {
  const [calculator] = useState(() =>
    createCalculator(
      program,
      () => window.localStorage,
      createHistory(),
      () => afterDrawing(window),
    ),
  )
  const [sample] = useState(() => sampleIn(messages.language))
  /** A calculator of its own: nothing of the visitor's is in it, and nothing of it is kept. */
  const lookAt = (profile: Profile): Calculator => {
    const looked = createCalculator(program, noStorage, createHistory(true))
    looked.history.begin(profile)
    return looked
  }
  useEffect(() => {
    const stops = [
      calculator.saving.start(window, browserOf(window.navigator)),
      startOpened(calculator.scenarios, () => window.sessionStorage),
      calculator.announcer.start(),
      startAddress(program, calculator.view, window),
    ]
    return () => stops.forEach((stop) => stop())
  }, [])
  return <App {...{ calculator, messages, sample, today, lookAt }} />
}
