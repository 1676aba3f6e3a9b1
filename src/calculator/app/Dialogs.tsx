import { useStore } from '@nanostores/preact'
import { useCalculator, useMessages } from '../workspace/context.ts'
import { Later } from '../kit/Lazy.tsx'
import { LaterPart } from '../kit/LazyWithMessages.tsx'

/** The dialog that is open, fetched when it is first asked for. */
export function Dialogs() {
  const { plan, view } = useCalculator()
  const { later } = useMessages()
  switch (useStore(view.$dialog)) {
    case 'import':
      return (
        <LaterPart key="import" part={() => import('../import/Import.tsx')} words={later.import}>
          {({ Import }, words) => <Import words={words} />}
        </LaterPart>
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
        <LaterPart key="share" part={() => import('../share/Share.tsx')} words={later.share}>
          {({ Share }, words) => <Share words={words} />}
        </LaterPart>
      )
    case null:
      return null
  }
}
