import { useStore } from '@nanostores/preact'
import type { Level } from '../../engine/program/index.ts'
import type { CompetencyView } from '../../engine/eligibility/index.ts'
import { isPublished, isSame } from './plan-targets.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { DayField } from '../kit/fields/DayField.tsx'
import { Chevron, Warning } from '../kit/glyphs.tsx'
import { Cross, StatusGlyph } from '../kit/later-glyphs.tsx'
import { Problems } from './Problems.tsx'
import { QuickChoice } from './QuickChoice.tsx'
import { usePlanner, useTargetName, useWords } from './context.ts'
import { useFocus, useFocusTarget } from '../kit/focus.ts'

function LevelChoice({ view, level }: { view: CompetencyView; level: Level }) {
  const { request } = usePlanner()
  const { result } = useCalculator()
  const { reasons } = useMessages()
  const names = useNames()
  const words = useWords()
  const target = { competency: view.id, level }
  const chosen = useStore(request.$targets).some((other) => isSame(other, target))
  const isMet = useStore(result.$assessment).competencies[view.id]?.levels[level] === 'met'
  if (!view.levels.some((other) => other.level === level)) return <td />
  return (
    <td>
      <label class="check">
        <input
          type="checkbox"
          checked={chosen}
          aria-label={words.target(names.competency(view.id), reasons.levels[level])}
          onChange={({ currentTarget }) => request.choose(target, currentTarget.checked)}
        />
        {isMet && (
          <span class="met">
            <StatusGlyph status="met" /> <span class="met-word">{words.metToday}</span>
          </span>
        )}
      </label>
    </td>
  )
}

/** Every level that the edition publishes, to tick. */
function Matrix() {
  const { result, program } = useCalculator()
  const { reasons } = useMessages()
  const names = useNames()
  const words = useWords()
  const published = useStore(result.$areas)
    .flatMap(({ competencies }) => competencies)
    .filter(({ levels }) => levels.length > 0)
    .sort((a, b) => names.competency(a.id).localeCompare(names.competency(b.id)))
  return (
    <table class="target-table">
      <caption class="sr-only">{words.targets}</caption>
      <thead>
        <tr>
          <td />
          {program.levels.map((level) => (
            <th key={level} scope="col">
              {reasons.levels[level]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {published.map((view) => (
          <tr key={view.id}>
            <th scope="row">{names.competency(view.id)}</th>
            {program.levels.map((level) => (
              <LevelChoice key={level} view={view} level={level} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** From so many on, their number says more than their names. */
const named = 6

/** What is chosen; each goes away by a click, and so does what this edition doesn't publish: it has no box to tick. */
function Chosen() {
  const focus = useFocus()
  const { program } = useCalculator()
  const { request } = usePlanner()
  const words = useWords()
  const nameOf = useTargetName()
  const all = useStore(request.$targets)
  const targets = all.length > named ? all.filter((target) => !isPublished(program, target)) : all
  if (targets.length === 0) return null
  return (
    <ul class="chosen">
      {targets.map((target) => (
        <li key={nameOf(target)} data-level={target.level}>
          {nameOf(target)}
          <button
            type="button"
            class="icon-button"
            aria-label={words.removeTarget(nameOf(target))}
            onClick={() => {
              request.choose(target, false)
              focus.lead('plan/levels')
            }}
          >
            <Cross />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The levels to reach, and the day. */
export function Targets() {
  const levels = useFocusTarget<HTMLElement>('plan/levels')
  const { request } = usePlanner()
  const words = useWords()
  const [day, lastDay] = [useStore(request.$day), useStore(request.$lastDay)]
  const pastFor = useStore(request.$pastFor)
  const chosen = useStore(request.$targets).length
  return (
    <section class="plan-part" aria-labelledby="plan/targets">
      <h3 id="plan/targets">{words.targets}</h3>
      <QuickChoice />
      <Chosen />
      <details>
        <summary ref={levels}>
          <Chevron /> {words.chooseLevels} <span class="quiet">{words.chosen(chosen)}</span>
        </summary>
        <Matrix />
      </details>
      <Problems
        of={({ code }) => ['level-not-published', 'unknown-competency', 'unknown-path'].includes(code)}
      />
      <DayField
        id="plan/day"
        label={words.day}
        hint={words.dayHint(lastDay)}
        needed
        value={day}
        commit={(to) => to && request.setDay(to)}
      />
      {pastFor && (
        <p class="notice">
          <Warning /> {words.past(pastFor)}
        </p>
      )}
      <Problems of={({ code }) => ['not-a-day', 'before-the-edition', 'taken-too-late'].includes(code)} />
    </section>
  )
}
