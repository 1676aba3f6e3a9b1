import { useMemo } from 'preact/hooks'
import styles from '../../../styles/calculator/figures.css?url&no-inline'
import { metricsByArea } from '../../model/metrics.ts'
import { useCalculator, useMessages } from '../context.ts'
import { Figure } from './Figure.tsx'
import { Styled } from '../frame/Styled.tsx'

/** The performance figures, grouped by the area of the competencies that ask for them. */
export const Figures = () => (
  <Styled styles={styles}>
    <Areas />
  </Styled>
)

function Areas() {
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
