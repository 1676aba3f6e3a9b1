import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'
import { isBegun, type AreaView, type CompetencyView } from '../../engine/eligibility/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { AreaName } from './AreaName.tsx'
import { CompetencyRow } from './CompetencyRow.tsx'
import { Fold } from './Fold.tsx'
import { useShown } from './shown.ts'

const Rows = ({ views }: { views: readonly CompetencyView[] }) => (
  <ul class="rows">
    {views.map((view) => (
      <CompetencyRow key={view.id} view={view} />
    ))}
  </ul>
)

/** What is not started; a row among it that one is led to opens it. */
function NotStarted({ area, views }: { area: AreaView; views: readonly CompetencyView[] }) {
  const { view } = useCalculator()
  const shown = useShown()
  const isUnfolded = useStore(shown.$unfolded).has(area.id)
  const openRows = useStore(view.$openRows)
  const holdsOpen = views.some(({ id }) => openRows.has(id))
  useEffect(() => {
    if (holdsOpen) shown.unfold(area.id, true)
  }, [holdsOpen, shown, area.id])
  const isOpen = isUnfolded || holdsOpen
  return (
    <>
      <Fold id={area.id} competencies={views} isOpen={isOpen} />
      {isOpen && <Rows views={views} />}
    </>
  )
}

/** The competencies of an area: those begun a row each, the others in a line; of a total, those that it counts. */
export function Area({ area }: { area: AreaView }) {
  const { program } = useCalculator()
  const { reasons } = useMessages()
  const shown = useShown()
  const total = useStore(shown.$total)
  const begun = area.competencies.filter((view) => isBegun(view) && shown.isListed(total, view))
  const others = total === null ? area.competencies.filter((view) => !isBegun(view)) : []
  if (begun.length + others.length === 0) return null
  return (
    <section class="area">
      <div class="area-head">
        <AreaName area={area.id} />
        {begun.length > 0 &&
          program.levels.map((level) => (
            <span key={level} class={`column ${level}`} aria-hidden="true">
              {reasons.levels[level]}
            </span>
          ))}
      </div>
      {begun.length > 0 && <Rows views={begun} />}
      {others.length > 0 && <NotStarted area={area} views={others} />}
    </section>
  )
}
