import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { answers, type AnswerTab } from '../../stores/view.ts'
import { Answer } from '../answer/Answer.tsx'
import { useCalculator, useMessages } from '../context.ts'
import { Later } from './Later.tsx'
import { Tabs } from './Tabs.tsx'

function Panel({ tab }: { tab: AnswerTab }) {
  const { later } = useMessages()
  switch (tab) {
    case 'levels':
      return <Answer />
    case 'time':
      return (
        <Later
          fetch={() =>
            Promise.all([import('../time/Time.tsx'), later.time()]).then(([{ Time }, words]) => (
              <Time words={words} />
            ))
          }
        />
      )
    case 'key-people':
      return (
        <Later
          fetch={() =>
            Promise.all([import('../key-people/KeyPeople.tsx'), later.keyPeople()]).then(
              ([{ KeyPeople }, words]) => <KeyPeople words={words} />,
            )
          }
        />
      )
    case 'plan':
      return (
        <Later
          fetch={() =>
            Promise.all([import('../plan/Plan.tsx'), later.plan()]).then(([{ Plan }, words]) => (
              <Plan words={words} />
            ))
          }
        />
      )
    case 'scenarios':
      return (
        <Later
          fetch={() =>
            Promise.all([import('../scenarios/Scenarios.tsx'), later.scenarios()]).then(
              ([{ Scenarios }, words]) => <Scenarios words={words} />,
            )
          }
        />
      )
  }
}

/** The answer by levels, over time, by people, as a plan and beside scenarios. */
export function Answers() {
  const { history, view } = useCalculator()
  const { answer } = useMessages()
  const current = useStore(view.$answer)
  const shown = useRef(new Set<AnswerTab>())
  shown.current.add(current)
  const panel = (tab: AnswerTab): ComponentChildren => shown.current.has(tab) && <Panel tab={tab} />
  return (
    <Tabs
      label={answer.heading}
      tabs={history.isReadOnly ? answers.filter((tab) => tab !== 'scenarios') : answers}
      current={current}
      show={view.showAnswer}
      heading={(tab) => answer.tabs[tab]}
      panel={panel}
    />
  )
}
