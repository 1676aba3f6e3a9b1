import type { ComponentChildren } from 'preact'
import { say } from '../../language/reasons.ts'
import { shortly } from '../../language/requirement-in-short.ts'
import type { CompetencyLevel, Stage } from '../../engine/eligibility/index.ts'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { LevelStanding, ToldRisk } from './forecast.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { StateGlyph } from '../kit/glyphs.tsx'
import { useTime } from './context.ts'

const calm: readonly Stage[] = ['active', 'qualified', 'started']

interface PreventProps {
  readonly levels: readonly CompetencyLevel[]
  readonly on: IsoDate
  readonly children: ComponentChildren
}
/** Asks for the plan that keeps the levels on the day, and goes there. */
function Prevent({ levels, on, children }: PreventProps) {
  const { view } = useCalculator()
  const ask = () => {
    view.askPlan({ targets: levels.map(({ competency, level }) => ({ competency, level })), on })
  }
  return (
    <button type="button" class="button small" onClick={ask}>
      {children}
    </button>
  )
}

function AtRisk({ standing: { competency, level }, risk }: { standing: LevelStanding; risk: ToldRisk }) {
  const messages = useMessages()
  const { reasons } = messages
  const { words } = useTime()
  const names = useNames()
  return (
    <div class="risk">
      <p>
        <strong>{words.level(names.competency(competency), reasons.levels[level])}.</strong>{' '}
        {words.riskSince(risk)}
      </p>
      <ul>
        {risk.causes.map((cause, at) => (
          <li key={at}>{say(reasons.riskCauses, cause, names)}</li>
        ))}
        {risk.moreCauses > 0 && <li>{words.moreCauses(risk.moreCauses)}</li>}
        {risk.failing.map(({ figures, doubts }, at) => (
          <li key={at}>
            {words.onAnniversary} {shortly(figures, messages, names)}
            {doubts.length > 0 && '. '}
            {doubts.map((doubt) => say(reasons.doubts, doubt, names)).join(' ')}
          </li>
        ))}
      </ul>
      <Prevent levels={[{ competency, level }]} on={risk.anniversary}>
        {words.prevent}
      </Prevent>
    </div>
  )
}

/** The levels by their stages; those at risk first, with what fails, since when and because of whom or what. */
export function Standings({ standings }: { standings: readonly LevelStanding[] }) {
  const { reasons } = useMessages()
  const { words } = useTime()
  const names = useNames()
  const atRisk = standings.filter(({ stage }) => stage === 'at-risk')
  const anniversary = atRisk[0]?.risk?.anniversary
  return (
    <section class="standings">
      <h4>{words.standing}</h4>
      {standings.length === 0 && <p class="quiet">{words.standingNothing}</p>}
      {atRisk.length > 0 && (
        <h5>
          <StateGlyph state="at-risk" /> {words.stages['at-risk']}
        </h5>
      )}
      {atRisk.map(
        (standing) =>
          standing.risk && (
            <AtRisk
              key={`${standing.competency}/${standing.level}`}
              standing={standing}
              risk={standing.risk}
            />
          ),
      )}
      {anniversary && atRisk.length > 1 && (
        <Prevent levels={atRisk} on={anniversary}>
          {words.preventAll(atRisk.length)}
        </Prevent>
      )}
      <dl>
        {calm.map((stage) => {
          const levels = standings.filter((standing) => standing.stage === stage)
          return (
            levels.length > 0 && (
              <div key={stage}>
                <dt>
                  <StateGlyph state={stage} /> {words.stages[stage]}
                </dt>
                <dd>
                  {levels
                    .map(({ competency, level }) =>
                      words.level(names.competency(competency), reasons.levels[level]),
                    )
                    .join('; ')}
                </dd>
              </div>
            )
          )
        })}
      </dl>
    </section>
  )
}
