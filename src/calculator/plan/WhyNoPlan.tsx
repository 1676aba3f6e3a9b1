import type { WhyNot } from '../../engine/planning/index.ts'
import { say } from '../../language/reasons.ts'
import { useNames } from '../workspace/context.ts'
import { Warning } from '../kit/glyphs.tsx'
import { usePlanner, useTargetName, useWords } from './context.ts'

/** What stands in the way of one target, path by path. */
function Target({ why }: { why: WhyNot['targets'][number] }) {
  const names = useNames()
  const words = useWords()
  const nameOf = useTargetName()
  const { target, paths } = why
  return (
    <li>
      <h4>{nameOf(target)}</h4>
      <ul class="obstacles">
        {paths.map(({ path, obstacles }) => (
          <li key={path}>
            <strong>{names.path(target.competency, path)}</strong>
            <ul class="conditions">
              {obstacles.map((obstacle, index) => (
                <li key={index}>{say(words.obstacles, obstacle, names)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </li>
  )
}

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
          <ul>
            {why.targets.map((one) => (
              <Target key={JSON.stringify(one.target)} why={one} />
            ))}
          </ul>
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
