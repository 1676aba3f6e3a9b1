import type { ComponentChildren } from 'preact'
import type { CompetencyLevel } from '../../engine/eligibility/index.ts'
import { useMessages } from '../kit/context.ts'
import { useNames } from '../workspace/context.ts'
import { Medal } from '../kit/glyphs.tsx'

/** A level of a competency in a list of awards; what stands inside follows the level's name. */
export function Award({ competency, level, children }: CompetencyLevel & { children?: ComponentChildren }) {
  const { reasons } = useMessages()
  const names = useNames()
  return (
    <li data-level={level}>
      <Medal level={level} /> {names.competency(competency)}{' '}
      <span class="award-level">
        {reasons.levels[level]}
        {children}
      </span>
    </li>
  )
}
