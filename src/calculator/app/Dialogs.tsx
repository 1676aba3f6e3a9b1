import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Lazy } from '../kit/Lazy.tsx'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { useCurrentPlan } from '../plan/index.ts'
import { loadEarlier } from '../earlier/index.ts'
import { loadExport } from '../export/index.ts'
import { loadImport } from '../import/index.ts'
import { loadShare } from '../share/index.ts'

/** The dialog that is open, fetched when it is first asked for. */
export function Dialogs() {
  const { view, whole } = useCalculator()
  const plan = useCurrentPlan()
  const { later } = useMessages()
  const dialog = useStore(view.$dialog)
  const close = view.closeDialog
  if (dialog !== null && typeof dialog === 'object')
    return (
      <Lazy key={dialog.code} close={close} fetch={() => Promise.all([import('./Replace.tsx'), later.bar()])}>
        {([{ Replace }, words]) => <Replace by={dialog} words={words} />}
      </Lazy>
    )
  switch (dialog) {
    case 'import':
      return (
        <LazyWithMessages
          key="import"
          close={close}
          part={() => Promise.all([loadImport(), whole()])}
          words={later.import}
        >
          {([{ Import }, program], words) => <Import words={words} program={program} />}
        </LazyWithMessages>
      )
    case 'export':
    case 'report':
      return (
        <Lazy
          key={dialog}
          close={close}
          fetch={() =>
            Promise.all([
              loadExport(),
              later.export(),
              later.losses(),
              later.details(),
              plan.$plan.get() && later.plan(),
            ]).then(([{ Export }, words, lossWords, details, planWords]) => (
              <Export {...{ words, planWords, lossWords, details }} isReport={dialog === 'report'} />
            ))
          }
        />
      )
    case 'earlier':
      return (
        <LazyWithMessages key="earlier" close={close} part={loadEarlier} words={later.earlier}>
          {({ Earlier }, words) => <Earlier words={words} />}
        </LazyWithMessages>
      )
    case 'share':
      return (
        <LazyWithMessages key="share" close={close} part={loadShare} words={later.share}>
          {({ Share }, words) => <Share words={words} />}
        </LazyWithMessages>
      )
    case null:
      return null
  }
}
