import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { TabList } from '../kit/Tabs.tsx'
import { useCalculator } from '../workspace/context.ts'
import { views, type AnswerView } from '../workspace/view.ts'
import { AnswerLine } from './AnswerLine.tsx'

/** Scrolls to where the view begins, if the last one was read further than that. */
function goToStart() {
  const parts = document.querySelector('.parts')
  if (parts && parts.getBoundingClientRect().top < 0) parts.scrollIntoView()
}

/** The views to choose from, and the answer in short: pinned under the bar, on a phone at the bottom. */
export function Views({ data }: { data: string }) {
  const { history, view } = useCalculator()
  const { answer } = useMessages()
  const show = (name: AnswerView) => {
    view.showAnswer(name)
    // Once it is drawn.
    setTimeout(goToStart)
  }
  return (
    <div class="views">
      <TabList
        label={answer.heading}
        tabs={history.isReadOnly ? views.filter((name) => name !== 'scenarios') : views}
        current={useStore(view.$answer)}
        show={show}
        heading={(name) => (name === 'data' ? data : answer.tabs[name])}
      />
      <AnswerLine />
    </div>
  )
}
