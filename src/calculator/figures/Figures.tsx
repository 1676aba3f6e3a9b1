import { useMemo } from 'preact/hooks'
import styles from './figures.css?url&no-inline'
import { metricsByArea } from './metrics.ts'
import { createMonths } from './months.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Styled } from '../kit/Styled.tsx'
import { FiguresContext, useFigures, type FiguresWords } from './context.ts'
import { Figure } from './Figure.tsx'

/** The performance figures, grouped by the area of the competencies that ask for them. */
export function Figures({ words }: { words: FiguresWords }) {
  const calculator = useCalculator()
  const given = useMemo(() => ({ months: createMonths(calculator), words }), [calculator, words])
  return (
    <FiguresContext.Provider value={given}>
      <Styled styles={styles}>
        <Areas />
      </Styled>
    </FiguresContext.Provider>
  )
}

function Areas() {
  const { history, program } = useCalculator()
  const { language } = useMessages()
  const { words } = useFigures()
  const areas = useMemo(() => metricsByArea(program), [program])
  return (
    <fieldset class="figures" role="none" disabled={history.isReadOnly}>
      <p class="quiet">{words.intro}</p>
      {areas.map(({ area, metrics }) => (
        <section key={area}>
          <h3>{program.areas[area]?.[language]}</h3>
          {metrics.map(({ metric, uses }) => (
            <Figure key={metric} metric={metric} uses={uses} />
          ))}
        </section>
      ))}
    </fieldset>
  )
}
