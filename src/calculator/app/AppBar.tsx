/** What holds whatever one looks at, pinned to the top: whose data, which day, the last steps, and ways in and out. */
import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { Drop } from '../kit/Drop.tsx'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { OpenFile } from '../import/index.ts'
import { useScenarios } from '../scenarios/index.ts'
import { useCalculator } from '../workspace/context.ts'
import { CalculationDate } from './CalculationDate.tsx'
import { More } from './More.tsx'
import { Saved } from './Saved.tsx'
import { UndoRedo } from './UndoRedo.tsx'

function About() {
  const { organization, program } = useCalculator()
  const scenarios = useScenarios()
  const { language, later, organization: words, scenarioBar } = useMessages()
  const { name, market } = useStore(organization.$organization)
  const scenario = useStore(scenarios.$open)
  return (
    <Drop
      id="about"
      className={scenario ? 'in-scenario' : ''}
      label={
        <>
          <strong>{name ?? words.unnamed}</strong>
          <small>{scenario ? scenarioBar.eyebrow(scenario.name) : program.markets[market][language]}</small>
        </>
      }
    >
      {() => (
        <LazyWithMessages part={() => import('./OrganizationFields.tsx')} words={later.bar}>
          {({ OrganizationFields }, words) => <OrganizationFields key={scenario?.id ?? ''} words={words} />}
        </LazyWithMessages>
      )}
    </Drop>
  )
}

export function AppBar() {
  const { result, view } = useCalculator()
  const { tools } = useMessages()
  const isEmpty = useStore(result.$isEmpty)
  return (
    <section class="app-bar" aria-label={tools.label}>
      <About />
      <CalculationDate />
      {!isEmpty && <Saved />}
      <span class="bar-end">
        <UndoRedo />
        {!isEmpty && (
          <span class="group bar-ways">
            <OpenFile className="button quiet-button" />
            <button type="button" class="button quiet-button" onClick={() => view.openDialog('export')}>
              {tools.export}
            </button>
            <button type="button" class="button primary" onClick={() => view.openDialog('share')}>
              {tools.share}
            </button>
          </span>
        )}
        <More />
      </span>
    </section>
  )
}
