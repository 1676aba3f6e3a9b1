/** Puts the calculator together: its stores, the sentences of one language, and the reactions of the page. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { Profile } from '../../engine/profile/index.ts'
import type { Program } from '../../engine/program/index.ts'
import type { Messages } from '../kit/messages.ts'
import { fetchedOnce, fetchJson } from '../kit/fetch-json.ts'
import { pause } from '../kit/pause.ts'
import { browserOf, createSaving } from '../saving/index.ts'
import { createScenarios, rememberOpen } from '../scenarios/index.ts'
import { createCalculator, type Calculator } from '../workspace/calculator.ts'
import { createHistory } from '../workspace/history.ts'
import { afterDrawing } from '../workspace/scheduler.ts'
import { withTexts, type ProgramTexts } from '../workspace/whole-program.ts'
import { followPlace, startAddress } from './address.ts'
import { App } from './App.tsx'
import { watchRoom } from './room.ts'

/** The visitor's calendar day. */
function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}

const noStorage = (): never => {
  throw new Error('What is only looked at is not saved.')
}

function startLookingAt(calculator: Calculator, profile: string): () => void {
  const stops = [watchRoom(calculator.view, window), followPlace(calculator, window, profile)]
  return () => stops.forEach((stop) => stop())
}

/** Creates a calculator over a profile: nothing of the visitor's is in it, and nothing of it is kept. */
function lookAt({ program, whole }: Calculator, profile: Profile): Calculator {
  const looked = createCalculator(program, { access: noStorage, history: createHistory(true), whole })
  looked.history.begin(profile)
  return looked
}

/** Undoing and doing again lead to what came back; how is fetched when that is first wanted. */
function startLeadingBack(calculator: Calculator): () => void {
  return calculator.history.$event.listen((event) => {
    if (event?.touched && event.code !== 'done')
      void import('./lead-back.ts').then(({ leadBack }) => leadBack(event.touched!, calculator, document))
  })
}

export function Start({ program, messages }: { program: Program; messages: Messages }) {
  const calculator = useMemo(
    () =>
      createCalculator(program, {
        access: () => window.localStorage,
        pace: () => afterDrawing(window),
        whole: fetchedOnce(async () =>
          withTexts(program, (await fetchJson(`/calculator/${messages.language}.json`)) as ProgramTexts),
        ),
      }),
    [messages, program],
  )
  const surroundings = useMemo(
    () => ({
      sample: () => import('./sample.ts').then(({ sampleIn }) => sampleIn(messages.language)),
      today,
      lookAt: (profile: Profile) => lookAt(calculator, profile),
      startLookingAt,
    }),
    [calculator, messages],
  )
  const [isStarted, setStarted] = useState(false)
  // What is drawn first is what was saved, where the address leads, for the room there is: nothing moves to it afterwards.
  useLayoutEffect(() => {
    const { loaded, stop } = calculator.of(createSaving).start(window, browserOf(window.navigator))
    const stops = [stop]
    const begin = () => {
      stops.push(
        rememberOpen(calculator.of(createScenarios), () => window.sessionStorage),
        watchRoom(calculator.view, window),
        startLeadingBack(calculator),
        startAddress(calculator, window),
      )
      calculator.deferred.judgeNow()
    }
    const draw = () => setStarted(true)
    // Reading thousands of people is a task of its own, and so are judging and drawing them.
    const judge = () => void calculator.result.$assessment.get()
    if (loaded) void loaded.then(pause).then(begin).then(judge).then(pause).then(draw)
    else {
      begin()
      draw()
    }
    return () => stops.forEach((stop) => stop())
  }, [calculator])
  if (isStarted) return <App {...{ calculator, messages, surroundings }} />
  // Nothing moves while what was saved is read.
  return (
    <div class="opening">
      <p class="loading">{messages.kit.loading}</p>
    </div>
  )
}
