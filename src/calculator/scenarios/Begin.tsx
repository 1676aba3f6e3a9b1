import { useCalculator } from '../workspace/context.ts'
import { useFocusFallback } from '../kit/focus.ts'
import { Plus } from '../kit/glyphs.tsx'
import type { ScenarioWords } from './words.ts'
import { useScenarios } from './scenarios.ts'

/** While there is no scenario: what one is good for, by examples that can be begun at once. */
export function Begin({ words }: { words: ScenarioWords }) {
  const { history } = useCalculator()
  const scenarios = useScenarios()
  const part = useFocusFallback<HTMLDivElement>('scenario/name')
  return (
    <div class="scenarios-begin" ref={part}>
      <p>{words.examplesTitle}</p>
      <div class="group">
        {[...words.examples, words.blank].map((name) => (
          <button
            key={name}
            type="button"
            class="button"
            onClick={() => scenarios.add(name, history.$profile.get())}
          >
            <Plus /> {name}
          </button>
        ))}
      </div>
      <p class="quiet">{words.exampleMore}</p>
    </div>
  )
}
