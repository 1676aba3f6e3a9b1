import { useStore } from '@nanostores/preact'
import type { Level, MetricId, Threshold } from '../../engine/program/index.ts'
import { thresholdFor } from '../../engine/requirements/index.ts'
import type { MetricUse } from './metrics.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Medal } from '../kit/glyphs.tsx'
import { useFigures } from './context.ts'

/** What each path asks of the figure in the visitor's market. */
export function Thresholds({ metric, uses }: { metric: MetricId; uses: readonly MetricUse[] }) {
  const { organization } = useCalculator()
  const { reasons } = useMessages()
  const { words } = useFigures()
  const names = useNames()
  const { market } = useStore(organization.$organization)
  const asked = (level: Level, atLeast: Threshold) => {
    const amount = thresholdFor(atLeast, market)
    return amount === undefined
      ? words.notPublished(reasons.levels[level])
      : words.threshold(reasons.levels[level], names.amountOf(metric, amount))
  }
  const isOneWay = uses.length === 1
  return (
    <ul class="thresholds">
      {uses.map(({ competency, path, thresholds }) => (
        <li key={`${competency}/${path}`}>
          <span class="asked-by">
            {names.competency(competency)}
            {!isOneWay && `, ${names.path(competency, path)}`}
          </span>
          {thresholds.map(({ level, atLeast }) => (
            <span key={level} class="threshold">
              <Medal level={level} /> {asked(level, atLeast)}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
