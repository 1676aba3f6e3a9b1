import { useStore } from '@nanostores/preact'
import { useCalculator, useMessages } from '../context.ts'
import { Later } from './Later.tsx'

/** The dialog that is open, fetched when it is first asked for. */
export function Dialogs() {
  const { plan, view } = useCalculator()
  const { later } = useMessages()
  switch (useStore(view.$dialog)) {
    case 'import':
      return (
        <Later
          key="import"
          fetch={() =>
            Promise.all([import('../import/Import.tsx'), later.import()]).then(([{ Import }, words]) => (
              <Import words={words} />
            ))
          }
        />
      )
    case 'export':
      return (
        <Later
          key="export"
          fetch={() =>
            Promise.all([
              import('../export/Export.tsx'),
              later.export(),
              plan.$plan.get() && later.plan(),
            ]).then(([{ Export }, words, planWords]) => <Export words={words} planWords={planWords} />)
          }
        />
      )
    case 'share':
      return (
        <Later
          key="share"
          fetch={() =>
            Promise.all([import('../share/Share.tsx'), later.share()]).then(([{ Share }, words]) => (
              <Share words={words} />
            ))
          }
        />
      )
    case null:
      return null
  }
}
