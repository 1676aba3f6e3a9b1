import { useMemo, useState } from 'preact/hooks'
import styles from './figures.css?url&no-inline'
import { metricsByArea } from './metrics.ts'
import { createMonths } from './months.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Lazy } from '../kit/Lazy.tsx'
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

/** The dialog for a table, fetched when it is asked for. */
function FromTable({ close }: { close: () => void }) {
  const { later } = useMessages()
  const { words } = useFigures()
  return (
    <Lazy
      fetch={() =>
        Promise.all([import('./FiguresImport.tsx'), words.importWords(), later.import()]).then(
          ([{ FiguresImport }, importWords, tableWords]) => (
            <FiguresImport words={importWords} tableWords={tableWords} close={close} />
          ),
        )
      }
    />
  )
}

function Areas() {
  const { history, program } = useCalculator()
  const { language } = useMessages()
  const { words } = useFigures()
  const areas = useMemo(() => metricsByArea(program), [program])
  const [isImporting, setImporting] = useState(false)
  return (
    <>
      <fieldset class="figures" role="none" disabled={history.isReadOnly}>
        <p class="quiet">{words.intro}</p>
        {!history.isReadOnly && (
          <button type="button" class="button small" onClick={() => setImporting(true)}>
            {words.importFigures}
          </button>
        )}
        {areas.map(({ area, metrics }) => (
          <section key={area}>
            <h3>{program.areas[area]?.[language]}</h3>
            {metrics.map(({ metric, uses }) => (
              <Figure key={metric} metric={metric} uses={uses} />
            ))}
          </section>
        ))}
      </fieldset>
      {isImporting && <FromTable close={() => setImporting(false)} />}
    </>
  )
}
