import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type {
  AttestResult,
  MetricResult,
  PeopleResult,
  ReadingsResult,
  RequirementResult,
  SeparateTeamsResult,
} from '../../engine/requirements/index.ts'
import { say } from '../../language/reasons.ts'
import { requirementInShort } from '../../language/requirement-in-short.ts'
import type {
  CompetencyId,
  PeopleRequirement,
  ReadingsRequirement,
  Requirement as Definition,
  SeparateTeamsRequirement,
} from '../../engine/program/index.ts'
import { bothReadings, doubtsOf } from '../../engine/requirements/index.ts'
import { nextStep } from '../../engine/requirements/next-step.ts'
import { sureShare } from '../../engine/eligibility/index.ts'
import { useMessages } from '../kit/context.ts'
import { useDetailWords } from './words.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Codes } from '../kit/Codes.tsx'
import { Bar, StatusGlyph } from '../kit/later-glyphs.tsx'
import { ConditionText } from './ConditionText.tsx'
import type { Told } from './PathResult.tsx'
import { Counting, Partly } from './Who.tsx'

function Missing({ result }: { result: RequirementResult }) {
  const { reasons } = useMessages()
  const details = useDetailWords()
  const names = useNames()
  if (result.missing.length === 0) return null
  return (
    <div class="fact">
      <dt>{details.missing}</dt>
      {result.missing.map((missing, index) => (
        <dd key={index}>
          <Codes>{say(reasons.missing, missing, names)}</Codes>
        </dd>
      ))}
    </div>
  )
}

/** Who lacks least and what is missing, so that it is met: what would only make it unclear is no step. */
function ToMeet({ definition, result, told }: PeopleProps) {
  const { result: answer } = useCalculator()
  const details = useDetailWords()
  const context = useStore(answer.$context)
  const step = useMemo(() => nextStep(definition, context), [definition, context])
  if (!step) return null
  const isApart = definition.sameWay !== undefined
  return (
    <>
      {!told.people && <Partly holders={step.nearest} />}
      {isApart && (
        <div class="fact">
          <dt>{details.missing}</dt>
          {step.people.map(({ each, short }, index) => (
            <dd key={index}>
              {details.peopleMore(short)}, {details.each} <ConditionText condition={each} />
            </dd>
          ))}
        </div>
      )}
      {!isApart && <Missing result={result} />}
    </>
  )
}

interface PeopleProps {
  readonly definition: PeopleRequirement
  readonly result: PeopleResult
  readonly told: Told
}

function People({ definition, result, told }: PeopleProps) {
  const details = useDetailWords()
  return (
    <>
      {!told.condition && (
        <p>
          {details.each} <ConditionText condition={definition.each} />
        </p>
      )}
      {result.ofWhom.map(({ have, need }, index) => (
        <p key={index}>
          {details.ofWhom(have, need)} <ConditionText condition={definition.ofWhom![index]!.each} />
        </p>
      ))}
      <dl class="evidence">
        {!told.people && <Counting places={result.counting} />}
        {result.status !== 'met' && <ToMeet definition={definition} result={result} told={told} />}
      </dl>
    </>
  )
}

function Teams(props: { definition: SeparateTeamsRequirement; result: SeparateTeamsResult }) {
  const details = useDetailWords()
  const { definition, result } = props
  return (
    <>
      {result.teams.map(({ have, need, counting, partial }, index) => (
        <div key={index} class="team">
          <p>
            {details.team(index + 1, have, need)}{' '}
            <ConditionText condition={definition.separateTeams[index]!.each} />
          </p>
          <dl class="evidence">
            <Counting places={counting} />
            {result.status !== 'met' && <Partly holders={partial} />}
          </dl>
        </div>
      ))}
      <dl class="evidence">
        <Missing result={result} />
      </dl>
    </>
  )
}

function Attest({ result }: { result: AttestResult }) {
  const names = useNames()
  return (
    <>
      <p>{names.attestation(result.attestation)}</p>
      <dl class="evidence">
        <Missing result={result} />
      </dl>
    </>
  )
}

/** A figure; one that is too low leads to its field. */
function Metric({ result, competency }: { result: MetricResult; competency: CompetencyId }) {
  const { history, view } = useCalculator()
  const details = useDetailWords()
  const names = useNames()
  const { metric, status } = result
  return (
    <>
      <p>{names.metric(metric)}</p>
      <dl class="evidence">
        <Missing result={result} />
      </dl>
      {status !== 'met' && !history.isReadOnly && (
        <button
          type="button"
          class="link-button print:hidden"
          onClick={() => view.goToFigure(metric, competency)}
        >
          {details.enterFigure(names.metric(metric))}
        </button>
      )}
    </>
  )
}

/** The two readings, each with what it asks for. */
interface ReadingsProps extends Pick<RequirementProps, 'competency' | 'told'> {
  readonly definition: ReadingsRequirement
  readonly result: ReadingsResult
}

function Readings({ definition, result, ...place }: ReadingsProps) {
  const details = useDetailWords()
  return (
    <>
      {bothReadings.map((reading) => (
        <div key={reading} class="of-reading">
          <p>{details.readings[reading]}</p>
          <ul class="requirements">
            {result[reading].map((item, index) => (
              <RequirementResultRow
                key={index}
                definition={definition.readings[reading][index]!}
                result={item}
                {...place}
              />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

/** What the source leaves in doubt, told unless the requirement is met whatever it means. */
function Doubts({ definition, result }: RequirementProps) {
  const { program } = useCalculator()
  const { format, reasons } = useMessages()
  const details = useDetailWords()
  const names = useNames()
  if (result.status === 'met') return null
  const doubts = result.status === 'unclear' ? result.doubts : doubtsOf(definition, program)
  const counts = 'alternatives' in result ? result.alternatives : undefined
  return (
    <>
      {doubts.map((doubt, index) => (
        <p key={index} class="reading">
          {say(reasons.doubts, doubt, names)}{' '}
          {doubt.code === 'same-way' &&
            counts &&
            details.together(result.need, format.all(counts.map(format.number)))}
        </p>
      ))}
    </>
  )
}

function Body({ definition, result, ...place }: RequirementProps): ComponentChildren {
  switch (result.kind) {
    case 'people':
      return <People definition={definition as PeopleRequirement} result={result} told={place.told} />
    case 'separate-teams':
      return <Teams definition={definition as SeparateTeamsRequirement} result={result} />
    case 'readings':
      return <Readings definition={definition as ReadingsRequirement} result={result} {...place} />
    case 'metric':
      return <Metric result={result} competency={place.competency} />
    case 'attest':
      return <Attest result={result} />
  }
}

interface RequirementProps {
  readonly definition: Definition
  readonly result: RequirementResult
  readonly competency: CompetencyId
  readonly told: Told
}

/** One requirement with its figures, who counts, who is nearly there, and what is missing. */
export function RequirementResultRow(props: RequirementProps) {
  const messages = useMessages()
  const details = useDetailWords()
  const names = useNames()
  const { result } = props
  return (
    <li class="requirement" data-status={result.status}>
      <p class="requirement-head">
        <StatusGlyph status={result.status} />
        <span class="sr-only">{details.requirementStatuses[result.status]}: </span>
        <strong>{requirementInShort(result, messages, names)}</strong>
      </p>
      <Bar share={sureShare(result)} />
      <Doubts {...props} />
      <Body {...props} />
    </li>
  )
}
