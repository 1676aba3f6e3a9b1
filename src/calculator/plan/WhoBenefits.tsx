import type { Benefit, Beneficiary } from '../../engine/planning/index.ts'
import type { Findings } from './planner.ts'
import { useMessages } from '../kit/context.ts'
import { ShowMore } from '../kit/ShowMore.tsx'
import { Chevron } from '../kit/glyphs.tsx'
import { usePlanNames, useWords } from './context.ts'

const atFirst = 10

function Row({ help, findings }: { help: Benefit; findings: Findings }) {
  const { format } = useMessages()
  const names = usePlanNames(findings.profile)
  const words = useWords()
  const effects = ({ fills, nearer }: Beneficiary): string =>
    [fills.length > 0 && words.fills(fills.length), nearer > 0 && words.nearer(nearer)]
      .filter((effect) => typeof effect === 'string')
      .join(', ')
  const shown = help.people.map((one) => words.helped(names.person(one.person), effects(one)))
  const others = help.helped - shown.length
  return (
    <tr>
      <th scope="row">{names.achievement(help.achievement)}</th>
      <td>{others > 0 ? `${shown.join(', ')} ${words.moreHelped(others)}` : format.all(shown)}</td>
    </tr>
  )
}

/** For each achievement, whom it would help most. */
export function Helps({ findings }: { findings: Findings }) {
  const words = useWords()
  return (
    <details>
      <summary>
        <Chevron /> {words.helps}
      </summary>
      <p class="quiet">{words.helpsHint}</p>
      <ShowMore items={findings.helps} atFirst={atFirst} more={words.moreHelps}>
        {(shown) => (
          <table class="path-table">
            <thead>
              <tr>
                <th scope="col">{words.achievement}</th>
                <th scope="col">{words.helpsMost}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((help) => (
                <Row key={help.achievement} help={help} findings={findings} />
              ))}
            </tbody>
          </table>
        )}
      </ShowMore>
    </details>
  )
}
