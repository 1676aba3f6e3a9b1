import { useStore } from '@nanostores/preact'
import { useCalculator, useMessages, useNames } from '../context.ts'
import { Medal } from '../glyphs.tsx'

/** What the organization's business profile shows on the day. */
export function Displayed() {
  const { result, program } = useCalculator()
  const { answer, reasons } = useMessages()
  const names = useNames()
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
          {shown.map(({ competency, level }) => (
            <li key={`${competency}/${level}`} data-level={level}>
              <Medal level={level} /> {names.competency(competency)}{' '}
              <span class="award-level">{reasons.levels[level]}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
