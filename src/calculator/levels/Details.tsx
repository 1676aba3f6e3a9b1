import { useStore } from '@nanostores/preact'
import styles from './details.css?url&no-inline'
import type { CompetencyId, Level, Program } from '../../engine/program/index.ts'
import { say } from '../../language/reasons.ts'
import type { CompetencyAssessment, Risk } from '../../engine/eligibility/index.ts'
import { shortly } from '../../language/requirement-in-short.ts'
import { useMessages } from '../kit/context.ts'
import { useDetailWords } from './words.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Warning } from '../kit/glyphs.tsx'
import { documentLink } from '../../language/document-links.ts'
import { competencyLink } from '../../language/links.ts'
import { PathResult } from './PathResult.tsx'
import { WhatIfAverted } from './WhatIf.tsx'
import { Styled } from '../kit/Styled.tsx'

function AtRisk({ level, risk }: { level: Level; risk: Risk }) {
  const messages = useMessages()
  const { reasons } = messages
  const details = useDetailWords()
  const names = useNames()
  return (
    <div class="risk">
      <p>
        <Warning /> <strong>{details.riskTitle(reasons.levels[level])}.</strong> {details.risk(risk)}
      </p>
      <ul>
        {risk.causes.map((cause, index) => (
          <li key={index}>
            {say(reasons.riskCauses, cause, names)} <WhatIfAverted cause={cause} />
          </li>
        ))}
        {risk.failing.map(({ requirement, result }) => (
          <li key={requirement}>
            {details.onAnniversary} {shortly(result, messages, names)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Circumstances({ competency }: { competency: CompetencyAssessment }) {
  const { program } = useCalculator()
  const { reasons } = useMessages()
  const details = useDetailWords()
  return (
    <>
      {program.levels.map((level) => {
        const [override, risk] = [competency.overrides[level], competency.risk[level]]
        return (
          <div key={level}>
            {override && (
              <p class="overridden">
                <strong>{reasons.levels[level]}.</strong> {details.overridden(override.from, override.until)}
              </p>
            )}
            {risk && <AtRisk level={level} risk={risk} />}
          </div>
        )
      })}
    </>
  )
}

/** Leads to a plan for the first level that is missing. */
function PlanMissing({ id, levels }: { id: string; levels: CompetencyAssessment['levels'] }) {
  const { history, program, view } = useCalculator()
  const { reasons } = useMessages()
  const words = useDetailWords()
  const missing = program.levels.find((level) => levels[level] && levels[level] !== 'met')
  if (!missing || history.isReadOnly) return null
  return (
    <button
      type="button"
      class="button primary plan-missing"
      onClick={() => view.askPlan({ targets: [{ competency: id, level: missing }] })}
    >
      {words.planLevel(reasons.levels[missing])}
    </button>
  )
}

/** Every path of a competency side by side, and where it was read; `program` is whole. */
export function Details({ id, program }: { id: CompetencyId; program: Program }) {
  const { result } = useCalculator()
  const { format, language } = useMessages()
  const details = useDetailWords()
  const competency = useStore(result.$assessment).competencies[id]
  const definition = program.competencies[id]
  if (!competency || !definition) return null
  const source = program.documents[definition.source.document]
  return (
    <Styled styles={styles}>
      <div class="details" id={`${id}/details`}>
        {definition.note && <p class="reading">{definition.note[language]}</p>}
        <Circumstances competency={competency} />
        <div class="options-of-competency">
          {Object.entries(competency.paths).map(([path, levels]) => (
            <PathResult
              key={path}
              competency={id}
              path={path}
              levels={levels}
              note={definition.paths[path]?.note}
            />
          ))}
        </div>
        <PlanMissing id={id} levels={competency.levels} />
        <p class="source">
          {source && (
            <>
              {details.source} <a href={documentLink(source, language)}>{source.title[language]}</a>,{' '}
              {format.day(source.published)}.{' '}
            </>
          )}
          <a href={competencyLink(language, id)}>{details.guidePage}</a>
        </p>
      </div>
    </Styled>
  )
}
