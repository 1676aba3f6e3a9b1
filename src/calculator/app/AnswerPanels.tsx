import { useStore } from '@nanostores/preact'
import { answers, type AnswerTab } from '../workspace/view.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { TabPanels } from '../kit/Tabs.tsx'
import { Editions } from './Editions.tsx'
import { loadKeyPeople } from '../key-people/index.ts'
import { LevelsAnswer, Verdict } from '../levels/index.ts'
import { loadPlan } from '../plan/index.ts'
import { loadScenarios } from '../scenarios/index.ts'
import { loadTime } from '../time/index.ts'

function Panel({ tab }: { tab: AnswerTab }) {
  const { later } = useMessages()
  switch (tab) {
    case 'levels':
      return (
        <>
          <Verdict />
          <LevelsAnswer />
        </>
      )
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
    case 'editions':
      return <Editions>{({ EditionsView }, words) => <EditionsView words={words} />}</Editions>
  }
}

/** The answer by levels, over time, by people, as a plan and beside scenarios; it says so while it is behind the data. */
export function AnswerPanels() {
  const { deferred, history, view } = useCalculator()
  const { answer } = useMessages()
  const current = useStore(view.$answer)
  return (
    <section
      class="result"
      aria-label={answer.heading}
      aria-busy={useStore(deferred.$isBehind)}
      hidden={current === 'data'}
    >
      {/* The levels' own is the sentence that answers. */}
      {current !== 'data' && current !== 'levels' && <h2 class="sr-only">{answer.tabs[current]}</h2>}
      <TabPanels
        tabs={history.isReadOnly ? answers.filter((tab) => tab !== 'scenarios') : answers}
        current={current}
        panel={(tab) => <Panel tab={tab} />}
      />
    </section>
  )
}
