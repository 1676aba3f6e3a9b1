import type { WhyNot } from '../../engine/planning/index.ts'
import { Warning } from '../kit/glyphs.tsx'
import { usePlanner, useWords } from './context.ts'
import { Obstacles } from './Obstacles.tsx'

/** Why no plan exists, and what to change so that one does. */
export function WhyNoPlan({ why }: { why: WhyNot }) {
  const planner = usePlanner()
  const words = useWords()
  return (
    <section class="no-plan">
      <h3 class="finding">
        <Warning /> {words.impossible}
      </h3>
      {why.targets.length > 0 ? (
        <>
          <p>{words.impossibleAlone}</p>
          <Obstacles targets={why.targets} />
        </>
      ) : (
        <p>{words.impossibleTogether}</p>
      )}
      {why.lift.length > 0 ? (
        <>
          <p>{words.lift}</p>
          <div class="group">
            {why.lift.map((lift) => (
              <button key={lift} type="button" class="button" onClick={() => planner.lift(lift, why.hires)}>
                {words.lifts[lift]}
              </button>
            ))}
          </div>
        </>
      ) : (
        <p>{words.liftNone}</p>
      )}
    </section>
  )
}
