import { useStore } from '@nanostores/preact'
import { answers, type AnswerTab } from '../workspace/view.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { Tabs } from '../kit/Tabs.tsx'
import { loadKeyPeople } from '../key-people/index.ts'
import { LevelsView } from '../levels/index.ts'
import { loadPlan } from '../plan/index.ts'
import { loadScenarios } from '../scenarios/index.ts'
import { loadTime } from '../time/index.ts'

function Panel({ tab }: { tab: AnswerTab }) {
  const { later } = useMessages()
  switch (tab) {
    case 'levels':
      return <LevelsView />
    case 'time':
      return (
        <LazyWithMessages part={loadTime} words={later.time}>
          {({ TimeView }, words) => <TimeView words={words} />}
        </LazyWithMessages>
      )
    case 'key-people':
      return (
        <LazyWithMessages part={loadKeyPeople} words={later.keyPeople}>
          {({ KeyPeopleView }, words) => <KeyPeopleView words={words} />}
        </LazyWithMessages>
      )
    case 'plan':
      return (
        <LazyWithMessages part={loadPlan} words={later.plan}>
          {({ PlanView }, words) => <PlanView words={words} />}
        </LazyWithMessages>
      )
    case 'scenarios':
      return (
        <LazyWithMessages part={loadScenarios} words={later.scenarios}>
          {({ ScenariosView }, words) => <ScenariosView words={words} />}
        </LazyWithMessages>
      )
  }
}

/** The answer by levels, over time, by people, as a plan and beside scenarios. */
export function AnswerTabs() {
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
