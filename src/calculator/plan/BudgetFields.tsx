import { useStore } from '@nanostores/preact'
import type { Target } from '../../engine/planning/index.ts'
import { useMessages } from '../kit/context.ts'
import { readAmount, writeAmount } from '../kit/drafts/amount.ts'
import { problem, value, type Draft } from '../kit/drafts/draft.ts'
import { useFocus, useFocusTarget } from '../kit/focus.ts'
import { TextField } from '../kit/fields/TextField.tsx'
import { Chevron } from '../kit/glyphs.tsx'
import { useCost, usePlanner, useTargetName, useWords } from './context.ts'

const mostExams = 10_000

/** Zero is a budget, too: what can be had for nothing. */
function readExams(text: string): Draft<number> {
  if (text.trim() === '') return value<number>(undefined)
  const count = /^\d+$/.test(text.trim()) ? Number(text.trim()) : mostExams + 1
  return count <= mostExams ? value(count) : problem({ code: 'not-a-number' })
}

interface MoveProps {
  readonly target: Target
  readonly by: -1 | 1
  readonly isLast: boolean
}
const idOf = (name: string, by: -1 | 1) => `plan/priority/${name}/${by}`

/** Moves a target by one place; the focus stays with it, or goes to the other button at the end of the way. */
function Move({ target, by, isLast }: MoveProps) {
  const { request } = usePlanner()
  const words = useWords().budget
  const focus = useFocus()
  const name = useTargetName()(target)
  const button = useFocusTarget<HTMLButtonElement>(idOf(name, by))
  return (
    <button
      ref={button}
      type="button"
      class="icon-button"
      aria-disabled={isLast}
      aria-label={by < 0 ? words.earlier(name) : words.later(name)}
      onClick={() => {
        if (isLast) return
        request.move(target, by)
        focus.lead(idOf(name, by))
      }}
    >
      {by < 0 ? '↑' : '↓'}
    </button>
  )
}

/** The order in which levels are to be reached where the budget is not enough for all. */
function Priorities() {
  const { request } = usePlanner()
  const words = useWords().budget
  const nameOf = useTargetName()
  const targets = useStore(request.$targets)
  if (targets.length < 2) return <p class="quiet">{words.oneLevel}</p>
  return (
    <div>
      <h4 id="plan/priority">{words.priority}</h4>
      <ol class="priorities" aria-labelledby="plan/priority">
        {targets.map((target, at) => (
          <li key={nameOf(target)}>
            <span class="person-name">{nameOf(target)}</span>
            <Move target={target} by={-1} isLast={at === 0} />
            <Move target={target} by={1} isLast={at === targets.length - 1} />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What the plan may take in all, and which levels come first then. */
export function BudgetFields() {
  const { request } = usePlanner()
  const { language } = useMessages()
  const { budget: words } = useWords()
  const unit = useStore(request.$unit)
  const budget = useStore(request.$budget)
  const cost = useCost(unit)
  return (
    <details class="plan-part">
      <summary>
        <Chevron /> {words.heading}{' '}
        <span class="quiet">{budget === undefined ? words.none : words.most(cost(budget))}</span>
      </summary>
      <div class="plan-fields">
        <TextField
          key={unit}
          id={`plan/budget/${unit}`}
          className="price-field"
          label={words.atMost[unit]}
          hint={words.hint}
          numeric
          value={budget}
          read={(text) => (unit === 'exams' ? readExams(text) : readAmount(text, language))}
          write={(most) => writeAmount(most, language)}
          commit={request.setBudget}
        />
        {budget !== undefined && <Priorities />}
      </div>
    </details>
  )
}
