import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Lazy } from '../kit/Lazy.tsx'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { useCurrentPlan } from '../plan/index.ts'
import { loadExport } from '../export/index.ts'
import { loadImport } from '../import/index.ts'
import { loadShare } from '../share/index.ts'

/** The dialog that is open, fetched when it is first asked for. */
export function Dialogs() {
  const { view } = useCalculator()
  const plan = useCurrentPlan()
  const { later } = useMessages()
  switch (useStore(view.$dialog)) {
    case 'import':
      return (
        <LazyWithMessages key="import" part={loadImport} words={later.import}>
          {({ Import }, words) => <Import words={words} />}
        </LazyWithMessages>
      )
    case 'export':
      return (
        <Lazy
          key="export"
          fetch={() =>
            Promise.all([loadExport(), later.export(), plan.$plan.get() && later.plan()]).then(
              ([{ Export }, words, planWords]) => <Export words={words} planWords={planWords} />,
            )
          }
        />
      )
    case 'share':
      return (
        <LazyWithMessages key="share" part={loadShare} words={later.share}>
          {({ Share }, words) => <Share words={words} />}
        </LazyWithMessages>
      )
    case null:
      return null
  }
}
