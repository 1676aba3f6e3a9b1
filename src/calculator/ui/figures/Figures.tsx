import { useMemo } from 'preact/hooks'
import { metricsByArea } from '../../model/metrics.ts'
import { useCalculator, useMessages } from '../context.ts'
import { Figure } from './Figure.tsx'

/** The performance figures, grouped by the area of the competencies that ask for them. */
export function Figures() {
  const { program } = useCalculator()
  const { figures: words, language } = useMessages()
  const areas = useMemo(() => metricsByArea(program), [program])
  return (
    <div class="figures">
      <p class="quiet">{words.intro}</p>
      {areas.map(({ area, metrics }) => (
        <section key={area}>
          <h3>{program.areas[area]?.[language]}</h3>
          {metrics.map(({ metric, uses }) => (
            <Figure key={metric} metric={metric} uses={uses} />
          ))}
        </section>
      ))}
    </div>
  )
}
