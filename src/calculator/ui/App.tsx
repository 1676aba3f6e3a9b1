import { useStore } from '@nanostores/preact'
import type { Surroundings } from './context.ts'
import { Later } from './frame/Later.tsx'
import { Page } from './frame/Page.tsx'
import { Given } from './Given.tsx'

/** The whole calculator; everything it needs comes from the composition root. */
export function App(surroundings: Surroundings) {
  const { calculator, messages } = surroundings
  const shared = useStore(calculator.view.$shared)
  return (
    <Given surroundings={surroundings}>
      {shared === null ? (
        <Page />
      ) : (
        <Later
          key={shared}
          fetch={() =>
            Promise.all([import('./share/Shared.tsx'), messages.later.share()]).then(
              ([{ showShared }, words]) => showShared(surroundings, shared, words),
            )
          }
        />
      )}
    </Given>
  )
}
