import { useMessages } from '../kit/context.ts'
import type { Findings } from './planner.ts'
import { useWords } from './context.ts'
import { summaryOf } from './summary.ts'
import { writeCost } from './write-cost.ts'

/** What was found, in the words that head it. */
export function useFinding(): (findings: Findings) => string {
  const messages = useMessages()
  const words = useWords()
  return ({ result, within, unit }) => {
    if (within) {
      const { reached, beyond, impossible, undecided, budget } = within
      const all = [reached, beyond, impossible, undecided].reduce((sum, { length }) => sum + length, 0)
      const cost = writeCost(budget, unit, words, messages)
      return words.budget.answer(reached.length, all, words.budget.costs[unit](cost))
    }
    if (result.ok) {
      const { steps, on } = result.plan
      return steps.length === 0 ? words.nothingToDo(on) : summaryOf(result.plan, words, messages.format)
    }
    switch (result.code) {
      case 'impossible':
        return words.impossible
      case 'undecided':
        return words.undecided
      case 'bad-request':
      case 'stopped':
        return words.stopped
    }
  }
}
