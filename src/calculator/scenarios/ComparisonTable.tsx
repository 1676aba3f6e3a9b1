import type { CompetencyId } from '../../engine/program/index.ts'
import { sameStates, type ComparisonColumn, type States } from './comparison.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Medal, StateGlyph } from '../kit/glyphs.tsx'
import type { ScenarioWords } from './words.ts'

interface CellProps {
  readonly words: ScenarioWords
  readonly heading: string
  readonly states: States
  readonly isOther: boolean
}
function Cell({ words, heading, states, isOther }: CellProps) {
  const { reasons } = useMessages()
  return (
    <td role="cell" class={isOther ? 'other' : ''}>
      <span class="column-name" aria-hidden="true">
        {heading}
      </span>
      <span class="cell-states">
        {states.map(({ level, state }) => (
          <span key={level} class="cell-state" data-state={state}>
            <span class="cell-level">{reasons.levels[level]}</span>{' '}
            <span class="cell-word">
              <StateGlyph state={state} /> {reasons.states[state]}
            </span>
          </span>
        ))}
        {isOther && <span class="sr-only">{words.differs}</span>}
      </span>
    </td>
  )
}

function Package({ words, columns }: { words: ScenarioWords; columns: readonly ComparisonColumn[] }) {
  const { reasons } = useMessages()
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {words.package}
      </th>
      {columns.map(({ scenario, purchasable }) => {
        const isOther = purchasable !== columns[0]!.purchasable
        return (
          <td role="cell" key={scenario?.id ?? ''} class={isOther ? 'other' : ''}>
            <span class="column-name" aria-hidden="true">
              {scenario?.name ?? words.today}
            </span>
            <span class="cell-states">
              {purchasable ? (
                <span>
                  <Medal level={purchasable} /> {reasons.levels[purchasable]}
                </span>
              ) : (
                <span class="quiet">{words.noPackage}</span>
              )}
              {isOther && <span class="sr-only">{words.differs}</span>}
            </span>
          </td>
        )
      })}
    </tr>
  )
}

interface RowProps {
  readonly words: ScenarioWords
  readonly id: CompetencyId
  readonly columns: readonly ComparisonColumn[]
}
function Row({ words, id, columns }: RowProps) {
  const { view } = useCalculator()
  const names = useNames()
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={`#${id}`} onClick={() => view.goToRow(id)}>
          {names.competency(id)}
        </a>
      </th>
      {columns.map(({ scenario, states }) => (
        <Cell
          key={scenario?.id ?? ''}
          words={words}
          heading={scenario?.name ?? words.today}
          states={states[id] ?? []}
          isOther={!sameStates(columns[0]!.states[id], states[id])}
        />
      ))}
    </tr>
  )
}

interface TableProps {
  readonly words: ScenarioWords
  readonly caption: string
  readonly competencies: readonly CompetencyId[]
  readonly columns: readonly ComparisonColumn[]
}
/**
 * Competencies by columns, the first of which is today. On a narrow page its rows are laid out as lists, so the roles of a
 * table are said explicitly.
 */
export function ComparisonTable({ words, caption, competencies, columns }: TableProps) {
  return (
    <table role="table" class="scenario-table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.competency}
          </th>
          {columns.map(({ scenario }) => (
            <th role="columnheader" scope="col" key={scenario?.id ?? ''}>
              {scenario?.name ?? words.today}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        <Package words={words} columns={columns} />
        {competencies.map((id) => (
          <Row key={id} words={words} id={id} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}
