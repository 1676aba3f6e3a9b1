import type { WhyNot } from '../../engine/planning/index.ts'
import { say } from '../../language/reasons.ts'
import { useNames } from '../workspace/context.ts'
import { useTargetName, useWords } from './context.ts'

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

/** What stands in the way of targets that can't be reached even alone. */
export const Obstacles = ({ targets }: { targets: WhyNot['targets'] }) => (
  <ul>
    {targets.map((one) => (
      <Target key={JSON.stringify(one.target)} why={one} />
    ))}
  </ul>
)
