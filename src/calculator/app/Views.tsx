import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { TabList } from '../kit/Tabs.tsx'
import { useCalculator } from '../workspace/context.ts'
import { views } from '../workspace/view.ts'
import { AnswerLine } from './AnswerLine.tsx'

/** The views to choose from, and the answer in short: pinned under the bar, on a phone at the bottom. */
export function Views({ data }: { data: string }) {
  const { history, view } = useCalculator()
  const { answer } = useMessages()
  return (
    <div class="views">
      <TabList
        label={answer.heading}
        tabs={history.isReadOnly ? views.filter((name) => name !== 'scenarios') : views}
        current={useStore(view.$answer)}
        show={view.showAnswer}
        heading={(name) => (name === 'data' ? data : answer.tabs[name])}
      />
      <AnswerLine />
    </div>
  )
}
