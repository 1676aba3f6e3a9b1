import type { AreaId } from '../../engine/program/index.ts'
import { useMessages } from '../kit/context.ts'
import { AreaIcon } from '../kit/glyphs.tsx'
import { useCalculator } from '../workspace/context.ts'

export function AreaName({ area }: { area: AreaId }) {
  const { program } = useCalculator()
  const { language } = useMessages()
  return (
    <h3>
      <AreaIcon area={area} /> {program.areas[area]?.[language]}
    </h3>
  )
}
