import { useMessages } from '../kit/context.ts'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { loadNextLosses } from '../time/index.ts'
import { NextStepView } from './NextStepView.tsx'

/** What is lost next, found beside the page, and the next step, as equals. */
export function Outlook() {
  const { later } = useMessages()
  return (
    <div class="outlook">
      <div class="outlook-loss">
        <div class="outlook-part">
          <LazyWithMessages part={loadNextLosses} words={later.losses}>
            {({ NextLossesView }, words) => <NextLossesView words={words} />}
          </LazyWithMessages>
        </div>
      </div>
      <NextStepView />
    </div>
  )
}
