import { useStore } from '@nanostores/preact'
import { nearestStep } from '../../engine/eligibility/nearest-step.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { stepInShort, whoIsNearest } from './next-step-in-short.ts'
import { useDetailWords } from './words.ts'

/** The nearest level, what makes it met, and the way to a plan for it. */
export function NextStepView() {
  const { history, program, result, view } = useCalculator()
  const messages = useMessages()
  const words = useDetailWords()
  const names = useNames()
  const step = nearestStep(program, useStore(result.$areas), useStore(result.$context))
  if (!step) return null
  const { competency, level } = step
  const named = words.level(names.competency(competency), messages.reasons.levels[level])
  return (
    <section class="outlook-part next-step" aria-labelledby="next-step">
      <h3 id="next-step">{words.nextStep}</h3>
      <p class="outlook-head">{words.step(named, stepInShort(step, words, messages, names))}</p>
      <p>
        {whoIsNearest(step, words, messages, names)}{' '}
        {!history.isReadOnly && (
          <button
            type="button"
            class="link-button print:hidden"
            onClick={() => view.askPlan({ targets: [{ competency, level }] })}
          >
            {words.planIt}
          </button>
        )}
      </p>
    </section>
  )
}
