import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { useCalculator } from '../workspace/context.ts'
import { AreaName } from './AreaName.tsx'
import { Fold } from './Fold.tsx'
import { useShown } from './shown.ts'

/** The areas before anything is entered: a line each. */
function NothingYet() {
  const { result } = useCalculator()
  return (
    <>
      {useStore(result.$areas).map((area) => (
        <section key={area.id} class="area">
          <AreaName area={area.id} />
          <Fold {...area} isOpen={false} />
        </section>
      ))}
    </>
  )
}

/** The levels. How they stand is fetched when there is something to stand, or a row is opened. */
export function LevelsAnswer() {
  const { result, view } = useCalculator()
  const { later } = useMessages()
  const shown = useShown()
  const isEmpty = useStore(result.$isEmpty)
  const isUnopened = useStore(view.$openRows).size === 0
  const isFolded = useStore(shown.$unfolded).size === 0
  return (
    <div class="answer" id="answer">
      {isEmpty && isUnopened && isFolded ? (
        <NothingYet />
      ) : (
        <LazyWithMessages part={() => import('./LevelsView.tsx')} words={later.details}>
          {({ LevelsView }, words) => <LevelsView words={words} />}
        </LazyWithMessages>
      )}
    </div>
  )
}
