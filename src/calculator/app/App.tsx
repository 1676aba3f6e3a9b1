import { useStore } from '@nanostores/preact'
import type { Surroundings } from '../workspace/context.ts'
import { Later } from '../kit/Lazy.tsx'
import { Page } from './Page.tsx'
import { Given } from './Provider.tsx'

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
            Promise.all([import('../share/Shared.tsx'), messages.later.share()]).then(
              ([{ showShared }, words]) => showShared(surroundings, shared, words),
            )
          }
        />
      )}
    </Given>
  )
}
