import { useStore } from '@nanostores/preact'
import { answers, type AnswerTab } from '../workspace/view.ts'
import { Answer } from '../levels/Answer.tsx'
import { useCalculator, useMessages } from '../workspace/context.ts'
import { LaterPart } from '../kit/LazyWithMessages.tsx'
import { Tabs } from '../kit/Tabs.tsx'

function Panel({ tab }: { tab: AnswerTab }) {
  const { later } = useMessages()
  switch (tab) {
    case 'levels':
      return <Answer />
    case 'time':
      return (
        <LaterPart part={() => import('../time/Time.tsx')} words={later.time}>
          {({ Time }, words) => <Time words={words} />}
        </LaterPart>
      )
    case 'key-people':
      return (
        <LaterPart part={() => import('../key-people/KeyPeople.tsx')} words={later.keyPeople}>
          {({ KeyPeople }, words) => <KeyPeople words={words} />}
        </LaterPart>
      )
    case 'plan':
      return (
        <LaterPart part={() => import('../plan/Plan.tsx')} words={later.plan}>
          {({ Plan }, words) => <Plan words={words} />}
        </LaterPart>
      )
    case 'scenarios':
      return (
        <LaterPart part={() => import('../scenarios/Scenarios.tsx')} words={later.scenarios}>
          {({ Scenarios }, words) => <Scenarios words={words} />}
        </LaterPart>
      )
  }
}

/** The answer by levels, over time, by people, as a plan and beside scenarios. */
export function Answers() {
  const { history, view } = useCalculator()
  const { answer } = useMessages()
  const current = useStore(view.$answer)
  return (
    <Tabs
      label={answer.heading}
      tabs={history.isReadOnly ? answers.filter((tab) => tab !== 'scenarios') : answers}
      current={current}
      show={view.showAnswer}
      heading={(tab) => answer.tabs[tab]}
      panel={(tab) => <Panel tab={tab} />}
    />
  )
}
