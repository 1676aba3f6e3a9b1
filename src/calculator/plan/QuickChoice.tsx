import { useStore } from '@nanostores/preact'
import { addYears } from '../../engine/calendar/index.ts'
import { allAt, metLevels, nearestTo } from './plan-targets.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { usePlanner, useWords } from './context.ts'

/** Targets that are often wanted, one click each. */
export function QuickChoice() {
  const { program, result, day } = useCalculator()
  const { request } = usePlanner()
  const { reasons } = useMessages()
  const names = useNames()
  const words = useWords()
  const on = useStore(day.$day)
  const assessment = useStore(result.$assessment)
  const highest = program.levels.at(-1)!
  const nearest = nearestTo(highest, useStore(result.$areas))
  const met = metLevels(program, assessment)
  const anniversary = assessment.membership.subscription?.anniversary
  const keepOn = anniversary ?? addYears(on, 1)
  return (
    <div class="group quick" role="group" aria-label={words.quick}>
      {nearest && (
        <button
          type="button"
          class="button small"
          onClick={() => request.ask({ targets: [{ competency: nearest, level: highest }] })}
        >
          {words.nearest(names.competency(nearest), reasons.levels[highest])}
        </button>
      )}
      {met.length > 0 && (
        <button type="button" class="button small" onClick={() => request.ask({ targets: met, on: keepOn })}>
          {(anniversary ? words.keepUntil : words.keepYear)(keepOn)}
        </button>
      )}
      <button
        type="button"
        class="button small"
        onClick={() => request.ask({ targets: allAt(program, highest) })}
      >
        {words.everything(reasons.levels[highest])}
      </button>
    </div>
  )
}
