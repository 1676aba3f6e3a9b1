import type { ComponentChildren } from 'preact'
import { timeOf } from '../../engine/editions/index.ts'
import type { Status } from '../../engine/requirements/index.ts'
import { namesIn } from '../../language/names.ts'
import { useMessages } from '../kit/context.ts'
import { Medal } from '../kit/glyphs.tsx'
import { StatusGlyph } from '../kit/later-glyphs.tsx'
import { useCalculator, useNames } from '../workspace/context.ts'
import type { JudgedEdition, LevelThrough } from './across.ts'
import type { EditionsWords } from './messages/en.ts'
import { useChoice } from './useChoice.ts'

interface RowProps {
  readonly heading: string
  readonly judged: readonly JudgedEdition[]
  readonly words: EditionsWords
  readonly children: (one: JudgedEdition, at: number) => ComponentChildren
}

/** One row; on a narrow page each cell names its edition. */
function Row({ heading, judged, words, children }: RowProps) {
  const { program } = useCalculator()
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {heading}
      </th>
      {judged.map((one, at) => {
        const { edition, from, until } = timeOf(one.program)
        return (
          <td key={edition} role="cell" class={edition === program.edition ? 'in-use' : ''}>
            <span class="column-name" aria-hidden="true">
              {words.time(from, until)}
            </span>
            <span>{children(one, at)}</span>
          </td>
        )
      })}
    </tr>
  )
}

function Standing({ status, words }: { status: Status | null; words: EditionsWords }) {
  const { reasons } = useMessages()
  if (status === null || status === 'unmet')
    return <span class="quiet">{status === null ? words.unpublished : words.unmet}</span>
  return (
    <>
      <StatusGlyph status={status} /> {reasons.states[status === 'met' ? 'qualified' : 'unclear']}
    </>
  )
}

/** Changes to the rules of each edition, which have all been fetched by then. */
function Choices({ judged, words }: Pick<RowProps, 'judged' | 'words'>) {
  const { program: used } = useCalculator()
  const { choose } = useChoice()
  return (
    <Row heading={words.rules} judged={judged} words={words}>
      {({ program }) => {
        const { edition, from, until } = timeOf(program)
        const isUsed = edition === used.edition
        return (
          <button
            type="button"
            class="button small"
            aria-label={isUsed ? undefined : words.chooseNamed(words.time(from, until))}
            aria-pressed={isUsed}
            onClick={() => choose(edition)}
          >
            {isUsed ? words.inUse : words.choose}
          </button>
        )
      }}
    </Row>
  )
}

interface ThroughTableProps extends Pick<RowProps, 'judged' | 'words'> {
  readonly levels: readonly LevelThrough[]
}

/**
 * Each level that some edition gives, by edition. On a narrow page its rows are laid out as lists, so the roles of a table are
 * said explicitly.
 */
export function ThroughTable({ judged, levels, words }: ThroughTableProps) {
  const { program } = useCalculator()
  const messages = useMessages()
  const { person } = useNames()
  const { levels: levelNames } = messages.reasons
  const nameOf = (competency: string) => {
    const naming = judged.findLast((one) => competency in one.program.competencies)
    return naming ? namesIn(naming.program, messages, person).competency(competency) : competency
  }
  const row = { judged, words }
  return (
    <>
      <table role="table" class="stacked editions-table">
        <caption class="sr-only">{words.heading}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.competency}
            </th>
            {judged.map((one) => {
              const { edition, from, until } = timeOf(one.program)
              return (
                <th
                  key={edition}
                  role="columnheader"
                  scope="col"
                  class={edition === program.edition ? 'in-use' : ''}
                >
                  {words.time(from, until)}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody role="rowgroup">
          <Choices {...row} />
          <Row {...row} heading={words.package}>
            {({ assessment: { membership } }) =>
              membership.purchasable ? (
                <>
                  <Medal level={membership.purchasable} /> {levelNames[membership.purchasable]}
                </>
              ) : (
                <span class="quiet">{words.noPackage}</span>
              )
            }
          </Row>
          {levels.map(({ competency, level, statuses }) => (
            <Row
              key={`${competency} ${level}`}
              {...row}
              heading={`${nameOf(competency)} ${levelNames[level]}`}
            >
              {(_, at) => <Standing status={statuses[at] ?? null} words={words} />}
            </Row>
          ))}
        </tbody>
      </table>
      {levels.length === 0 && <p>{words.noLevel}</p>}
    </>
  )
}
