import type { ComponentChildren } from 'preact'
import type { CompetencyId } from '../../engine/program/index.ts'
import type { ComparisonColumn } from './comparison.ts'
import type { Standing } from './differences.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Medal, StateGlyph } from '../kit/glyphs.tsx'
import type { ScenarioWords } from './words.ts'
import { writeLacking } from './write-standing.ts'
import { writePlanCost } from './write-plan-cost.ts'

interface CellProps {
  readonly words: ScenarioWords
  readonly heading: string
  readonly isOther?: boolean
  readonly children: ComponentChildren
}
const Cell = ({ words, heading, isOther = false, children }: CellProps) => (
  <td role="cell" class={isOther ? 'other' : ''}>
    <span class="column-name" aria-hidden="true">
      {heading}
    </span>
    <span class="cell-states">
      {children}
      {isOther && <span class="sr-only">{words.differs}</span>}
    </span>
  </td>
)

function State({ standing: { level, state, lacking } }: { standing: Standing }) {
  const messages = useMessages()
  const names = useNames()
  return (
    <span class="cell-state" data-state={state}>
      <span class="cell-level">{messages.reasons.levels[level]}</span>{' '}
      <span class="cell-word">
        <StateGlyph state={state} /> {messages.reasons.states[state]}{' '}
        {lacking && <span class="cell-figures">{writeLacking(lacking, messages, names)}</span>}
      </span>
    </span>
  )
}

interface FactsProps {
  readonly words: ScenarioWords
  readonly columns: readonly ComparisonColumn[]
  readonly heading: string
  /** Equal for what is the same as today. */
  readonly valueOf: (column: ComparisonColumn) => unknown
  readonly children: (column: ComparisonColumn) => ComponentChildren
}
/** One fact of today and of each scenario. */
const Facts = ({ words, columns, heading, valueOf, children }: FactsProps) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      {heading}
    </th>
    {columns.map((column) => (
      <Cell
        key={column.scenario?.id ?? ''}
        words={words}
        heading={column.scenario?.name ?? words.today}
        isOther={valueOf(column) !== valueOf(columns[0]!)}
      >
        {children(column)}
      </Cell>
    ))}
  </tr>
)

const None = ({ children }: { children: string }) => <span class="quiet">{children}</span>

function Summary({ words, columns }: { words: ScenarioWords; columns: readonly ComparisonColumn[] }) {
  const messages = useMessages()
  const { reasons, format } = messages
  const names = useNames()
  const row = { words, columns }
  return (
    <>
      <Facts {...row} heading={words.package} valueOf={({ purchasable }) => purchasable}>
        {({ purchasable }) =>
          purchasable ? (
            <span>
              <Medal level={purchasable} /> {reasons.levels[purchasable]}
            </span>
          ) : (
            <None>{words.noPackage}</None>
          )
        }
      </Facts>
      <Facts {...row} heading={words.peopleRow} valueOf={({ people }) => people}>
        {({ people }) => <span>{format.number(people)}</span>}
      </Facts>
      <Facts
        {...row}
        heading={words.nextLoss}
        valueOf={({ nextLoss }) => nextLoss && `${nextLoss.competency} ${nextLoss.level} ${nextLoss.on}`}
      >
        {({ nextLoss }) =>
          nextLoss ? (
            <span>
              {words.loss(names.competency(nextLoss.competency), reasons.levels[nextLoss.level], nextLoss.on)}
            </span>
          ) : (
            <None>{words.noLoss}</None>
          )
        }
      </Facts>
      {columns.some(({ scenario }) => scenario?.plan) && (
        <Facts {...row} heading={words.planCost} valueOf={() => null}>
          {({ scenario }) =>
            scenario?.plan ? (
              <span>{writePlanCost(scenario.plan, words, messages)}</span>
            ) : (
              <None>{words.noPlan}</None>
            )
          }
        </Facts>
      )}
    </>
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
      {columns.map(({ scenario, standings }) => (
        <Cell
          key={scenario?.id ?? ''}
          words={words}
          heading={scenario?.name ?? words.today}
          isOther={standings[id]!.some(({ isOther }) => isOther)}
        >
          {standings[id]!.map((standing) => (
            <State key={standing.level} standing={standing} />
          ))}
        </Cell>
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
    <table role="table" class="stacked scenario-table">
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
        <Summary words={words} columns={columns} />
        {competencies.map((id) => (
          <Row key={id} words={words} id={id} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}
