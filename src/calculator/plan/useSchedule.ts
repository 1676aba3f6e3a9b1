import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'
import { type Plan, type Schedule, scheduleOf } from '../../engine/planning/index.ts'
import type { Findings } from './planner.ts'
import { useCalculator } from '../workspace/context.ts'
import { usePlanner } from './context.ts'

/** The days of the plan at the pace that was entered. */
export function useSchedule(plan: Plan, { profile, from }: Findings): Schedule {
  const { program } = useCalculator()
  const learning = useStore(usePlanner().request.$learning)
  return useMemo(
    () => scheduleOf(program, profile, plan, { ...learning, from }),
    [program, profile, plan, learning, from],
  )
}
