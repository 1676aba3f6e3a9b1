import { useEffect, useState } from 'preact/hooks'
import { eachSubstitutes, type Plan, type Substitutes } from '../../engine/planning/index.ts'
import { useCalculator } from '../workspace/context.ts'
import type { Findings } from './planner.ts'

interface Found {
  readonly plan: Plan
  readonly ofSteps: readonly Substitutes[]
}

/** Who else could do each step; one step at a time, so that the page goes on answering. Those of later steps come later. */
export function useSubstitutes(plan: Plan, { profile, request }: Findings): readonly Substitutes[] {
  const { program } = useCalculator()
  const [found, setFound] = useState<Found>({ plan, ofSteps: [] })
  useEffect(() => {
    const steps = eachSubstitutes(program, profile, request, plan)
    let ofSteps: readonly Substitutes[] = []
    const next = () => {
      const { value } = steps.next()
      if (!value) return
      ofSteps = [...ofSteps, value]
      setFound({ plan, ofSteps })
      timer = setTimeout(next)
    }
    let timer = setTimeout(next)
    return () => clearTimeout(timer)
  }, [program, profile, request, plan])
  return found.plan === plan ? found.ofSteps : []
}
