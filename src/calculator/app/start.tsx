/** Puts the calculator together: its stores, the sentences of one language, and the reactions of the page. */
import { useEffect, useMemo } from 'preact/hooks'
import type { Profile } from '../../engine/profile/index.ts'
import type { Program } from '../../engine/program/index.ts'
import type { Messages } from '../kit/messages.ts'
import { createAnnouncer } from '../levels/index.ts'
import { browserOf, createSaving } from '../saving/index.ts'
import { createScenarios, rememberOpen } from '../scenarios/index.ts'
import { createCalculator, type Calculator } from '../workspace/calculator.ts'
import { createHistory } from '../workspace/history.ts'
import { afterDrawing } from '../workspace/scheduler.ts'
import { startAddress } from './address.ts'
import { App } from './App.tsx'
import { sampleIn } from './sample.ts'

/** The visitor's calendar day. */
function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}

const noStorage = (): never => {
  throw new Error('What is only looked at is not saved.')
}

/** Creates a calculator over a profile: nothing of the visitor's is in it, and nothing of it is kept. */
function lookAt(program: Program, profile: Profile): Calculator {
  const looked = createCalculator(program, { access: noStorage, history: createHistory(true) })
  looked.history.begin(profile)
  return looked
}

export function Start({ program, messages }: { program: Program; messages: Messages }) {
  const calculator = useMemo(
    () => createCalculator(program, { access: () => window.localStorage, pace: () => afterDrawing(window) }),
    [program],
  )
  const surroundings = useMemo(
    () => ({
      sample: sampleIn(messages.language),
      today,
      lookAt: (profile: Profile) => lookAt(program, profile),
    }),
    [messages, program],
  )
  useEffect(() => {
    const stops = [
      calculator.of(createSaving).start(window, browserOf(window.navigator)),
      rememberOpen(calculator.of(createScenarios), () => window.sessionStorage),
      calculator.of(createAnnouncer).start(),
      startAddress(program, calculator.view, window),
    ]
    return () => stops.forEach((stop) => stop())
  }, [calculator, program])
  return <App {...{ calculator, messages, surroundings }} />
}
