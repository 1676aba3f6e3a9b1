import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import { useMessages } from '../kit/context.ts'
import { useFocusFallback } from '../kit/focus.ts'
import { StatusRegion, useAnswerSentence } from '../levels/index.ts'
import { useCalculator } from '../workspace/context.ts'

/** Whether the sentence that answers stands in sight, in large type. */
function useSentenceInSight(): boolean {
  const [isInSight, setInSight] = useState(true)
  useEffect(() => {
    const sentence = document.getElementById('sentence')
    if (!sentence) return undefined
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? true), {
      // What is pinned covers as much.
      rootMargin: '-56px 0px',
    })
    observer.observe(sentence)
    return () => observer.disconnect()
  }, [])
  return isInSight
}

/** What the last step replaced can be had back where that is said. */
function TakeBack() {
  const { history } = useCalculator()
  const button = useFocusFallback<HTMLButtonElement>('undo')
  const { tools } = useMessages()
  if (!useStore(history.$event)?.isReplaced) return null
  return (
    <button ref={button} type="button" class="button small" onClick={history.undo}>
      {tools.undo}
    </button>
  )
}

/** The answer in one line, where the sentence itself is out of sight, and what the last step did. */
export function AnswerLine() {
  const { view } = useCalculator()
  const { tools } = useMessages()
  const sentence = useAnswerSentence()
  const isInSight = useSentenceInSight()
  const lead = (event: Event) => {
    event.preventDefault()
    view.showAnswer('levels')
    view.focus.lead('sentence')
  }
  return (
    <div class="answer-line">
      {!isInSight && (
        <a href="#levels" title={tools.skip} onClick={lead}>
          {sentence}
        </a>
      )}
      <StatusRegion />
      <TakeBack />
    </div>
  )
}
