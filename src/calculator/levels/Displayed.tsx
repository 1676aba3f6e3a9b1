import { useStore } from '@nanostores/preact'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Award } from './Award.tsx'

/** What the organization's business profile shows on the day. */
export function Displayed() {
  const { result, program } = useCalculator()
  const { answer } = useMessages()
  const { displayed, subscription } = useStore(result.$assessment).membership
  const shown = [...program.levels]
    .reverse()
    .flatMap((level) => displayed.filter((one) => one.level === level))
  return (
    <section class="displayed">
      <h3>{answer.displayed}</h3>
      {shown.length === 0 ? (
        <p class="quiet">{subscription ? answer.displayedNothingMet : answer.displayedNothing}</p>
      ) : (
        <ul class="awards">
          {shown.map(({ competency, level, status }) => (
            <Award key={`${competency}/${level}`} competency={competency} level={level}>
              {status !== 'met' && ` · ${answer.stillShown[status]}`}
            </Award>
          ))}
        </ul>
      )}
    </section>
  )
}
