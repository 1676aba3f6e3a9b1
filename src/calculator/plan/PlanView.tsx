import styles from './plan.css?url&no-inline'
import { createPlanner } from './planner.ts'
import { useCalculator } from '../workspace/context.ts'
import { Styled } from '../kit/Styled.tsx'
import { BudgetFields } from './BudgetFields.tsx'
import { CostFields } from './CostFields.tsx'
import { FindingsView } from './FindingsView.tsx'
import { LimitFields } from './LimitFields.tsx'
import { PlanSearch } from './PlanSearch.tsx'
import { Targets } from './Targets.tsx'
import { PlanContext, type PlanWords } from './context.ts'

/** Asks for a plan and shows what was found. The planner lives as long as the page. */
export function PlanView({ words }: { words: PlanWords }) {
  const planner = useCalculator().of(createPlanner)
  return (
    <PlanContext.Provider value={{ planner, words }}>
      <Styled styles={styles}>
        <div class="plan">
          <div class="plan-request">
            <p>{words.intro}</p>
            <Targets />
            <LimitFields />
            <CostFields />
            <BudgetFields />
          </div>
          <PlanSearch />
          <FindingsView />
        </div>
      </Styled>
    </PlanContext.Provider>
  )
}
