import type { ComponentChildren } from 'preact'
import type {
  AttestResult,
  MetricResult,
  PeopleResult,
  ReadingsResult,
  RequirementResult,
  SeparateTeamsResult,
} from '../../engine/requirements/index.ts'
import { say } from '../../language/reasons.ts'
import { shortly } from '../../language/requirement-in-short.ts'
import type {
  PeopleRequirement,
  ReadingsRequirement,
  Requirement as Definition,
  SeparateTeamsRequirement,
} from '../../engine/program/index.ts'
import { bothReadings, doubtsOf } from '../../engine/requirements/index.ts'
import { metShare } from '../../engine/eligibility/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { Bar, StatusGlyph } from '../kit/glyphs.tsx'
import { ConditionText } from './ConditionText.tsx'
import { Counting, Partly } from './Who.tsx'

function Missing({ result }: { result: RequirementResult }) {
  const { details, reasons } = useMessages()
  const names = useNames()
  if (result.missing.length === 0) return null
  return (
    <div class="fact">
      <dt>{details.missing}</dt>
      {result.missing.map((missing, index) => (
        <dd key={index}>{say(reasons.missing, missing, names)}</dd>
      ))}
    </div>
  )
}

function People({ definition, result }: { definition: PeopleRequirement; result: PeopleResult }) {
  const { details } = useMessages()
  return (
    <>
      <p>
        {details.each} <ConditionText condition={definition.each} />
      </p>
      {result.ofWhom.map(({ have, need }, index) => (
        <p key={index}>
          {details.ofWhom(have, need)} <ConditionText condition={definition.ofWhom![index]!.each} />
        </p>
      ))}
      <dl class="evidence">
        <Counting places={result.counting} />
        {result.status !== 'met' && <Partly holders={result.partial} />}
        <Missing result={result} />
      </dl>
    </>
  )
}

function Teams(props: { definition: SeparateTeamsRequirement; result: SeparateTeamsResult }) {
  const { details } = useMessages()
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

function Simple({ title, result }: { title: string; result: MetricResult | AttestResult }) {
  return (
    <>
      <p>{title}</p>
      <dl class="evidence">
        <Missing result={result} />
      </dl>
    </>
  )
}

/** The two readings, each with what it asks for. */
function Readings({ definition, result }: { definition: ReadingsRequirement; result: ReadingsResult }) {
  const { details } = useMessages()
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
  const { details, format, reasons } = useMessages()
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

function Body({ definition, result }: RequirementProps): ComponentChildren {
  const names = useNames()
  switch (result.kind) {
    case 'people':
      return <People definition={definition as PeopleRequirement} result={result} />
    case 'separate-teams':
      return <Teams definition={definition as SeparateTeamsRequirement} result={result} />
    case 'readings':
      return <Readings definition={definition as ReadingsRequirement} result={result} />
    case 'metric':
      return <Simple title={names.metric(result.metric)} result={result} />
    case 'attest':
      return <Simple title={names.attestation(result.attestation)} result={result} />
  }
}

interface RequirementProps {
  readonly definition: Definition
  readonly result: RequirementResult
}

/** One requirement with its figures, who counts, who is nearly there, and what is missing. */
export function RequirementResultRow(props: RequirementProps) {
  const messages = useMessages()
  const names = useNames()
  const { result } = props
  return (
    <li class="requirement" data-status={result.status}>
      <p class="requirement-head">
        <StatusGlyph status={result.status} />
        <span class="sr-only">{messages.details.statuses[result.status]}: </span>
        <strong>{shortly(result, messages, names)}</strong>
      </p>
      <Bar share={metShare(result)} />
      <Doubts {...props} />
      <Body {...props} />
    </li>
  )
}
