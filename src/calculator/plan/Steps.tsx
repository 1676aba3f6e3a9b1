import type { ComponentChildren } from 'preact'
import { writeStep } from './describe-step.ts'
import type { Plan, ServedPlace, Step } from '../../engine/planning/index.ts'
import type { Findings } from './planner.ts'
import { Award } from '../levels/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { competencyLink } from '../../language/links.ts'
import { byCompetency, useCost, usePlanNames, useWords } from './context.ts'

interface StepProps {
  readonly step: Step
  readonly findings: Findings
}

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** The places that somebody fills by the step, each with its way into the guide. */
function Places({ places }: { places: readonly ServedPlace[] }) {
  const { program } = useCalculator()
  const { language, reasons } = useMessages()
  const names = useNames()
  const words = useWords()
  return (
    <ul>
      {byCompetency(places).map((of) => (
        <li key={of[0]!.competency}>
          {names.competency(of[0]!.competency)}:{' '}
          {of.map(({ competency, level, path, requirement }, index) => {
            const needed = program.competencies[competency]?.paths[path]?.[level]?.length ?? 1
            const place = needed > 1 && `, ${words.place(requirement)}`
            return (
              <span key={index}>
                {index > 0 && '; '}
                <a href={competencyLink(language, competency, `${path}-${level}`)}>{reasons.levels[level]}</a>
                {place}
              </span>
            )
          })}
        </li>
      ))}
    </ul>
  )
}

function Details({ step }: { step: Step }) {
  const { format } = useMessages()
  const names = useNames()
  const words = useWords()
  const serves = 'serves' in step ? step.serves : []
  const instead = step.code === 'take' ? step.instead : []
  return (
    <dl class="evidence">
      {serves.length > 0 && (
        <Fact name={words.serves}>
          <Places places={serves} />
        </Fact>
      )}
      {instead.length > 0 && <Fact name={words.instead}>{format.any(instead.map(names.achievement))}</Fact>}
      {step.unlocks.length > 0 && (
        <Fact name={words.reaches}>
          <ul class="awards">
            {step.unlocks.map(({ competency, level }) => (
              <Award key={`${competency} ${level}`} competency={competency} level={level} />
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  )
}

function OneStep({ step, findings }: StepProps) {
  const { program } = useCalculator()
  const { language, format } = useMessages()
  const words = useWords()
  const sentence = writeStep(step, program, words, usePlanNames(findings.profile), format)
  const cost = useCost(findings.unit)
  const title =
    step.code === 'take' && program.achievements[step.achievement]?.kind === 'exam'
      ? program.achievements[step.achievement]!.title[language]
      : null
  const usual = step.code === 'take' ? program.achievements[step.achievement]?.exams : undefined
  return (
    <li class="step">
      <p class="step-head">
        <strong>{sentence}</strong>
        {findings.unit !== 'achievements' && <span class="step-cost">{cost(step.cost)}</span>}
      </p>
      {title && <p class="quiet step-title">{title}</p>}
      {usual !== undefined && <p class="quiet">{words.usually(usual)}</p>}
      {step.code === 'take' && step.again && <p class="quiet">{words.again}</p>}
      <Details step={step} />
    </li>
  )
}

/** Steps that follow each other towards the same level. */
function stagesOf(steps: readonly Step[]): Step[][] {
  const stages: Step[][] = []
  for (const step of steps) {
    const last = stages.at(-1)
    const { competency, level } = step.towards
    if (last && last[0]!.towards.competency === competency && last[0]!.towards.level === level)
      last.push(step)
    else stages.push([step])
  }
  return stages
}

/** The steps in order, stage by stage. */
export function Steps({ plan, findings }: { plan: Plan; findings: Findings }) {
  const { reasons } = useMessages()
  const names = useNames()
  const words = useWords()
  return (
    <ol class="stages">
      {stagesOf(plan.steps).map((stage, at) => {
        const { competency, level } = stage[0]!.towards
        return (
          <li key={at}>
            <h5>{words.towards(names.competency(competency), reasons.levels[level])}</h5>
            <ol class="steps">
              {stage.map((step, index) => (
                <OneStep key={index} step={step} findings={findings} />
              ))}
            </ol>
          </li>
        )
      })}
    </ol>
  )
}
