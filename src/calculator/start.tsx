/** Puts the calculator together: its stores, the sentences of one language, and the reactions of the page. */
import { useEffect, useState } from 'preact/hooks'
import type { Messages } from '../messages/messages.ts'
import type { Program } from '../program/types.ts'
import { sampleIn } from './sample.ts'
import { startAddress } from './stores/address.ts'
import { browserOf } from './stores/browser.ts'
import { createCalculator } from './stores/calculator.ts'
import { startOpened } from './stores/opened.ts'
import { afterDrawing } from './stores/pace.ts'
import { App } from './ui/App.tsx'

/** The visitor's calendar day. */
function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}

export function Start({ program, messages }: { program: Program; messages: Messages }) {
  const [calculator] = useState(() =>
    createCalculator(
      program,
      () => window.localStorage,
      () => afterDrawing(window),
    ),
  )
  const [sample] = useState(() => sampleIn(messages.language))
  useEffect(() => {
    const stops = [
      calculator.saving.start(window, browserOf(window.navigator)),
      startOpened(calculator.scenarios, () => window.sessionStorage),
      calculator.announcer.start(),
      startAddress(program, calculator.view, window),
    ]
    return () => stops.forEach((stop) => stop())
  }, [])
  return <App calculator={calculator} messages={messages} sample={sample} today={today} />
}
