import type { ComponentChildren } from 'preact'
import { writeStep } from './describe-step.ts'
import {
  type Plan,
  type ServedPlace,
  type Step,
  type StepDays,
  type Substitutes,
} from '../../engine/planning/index.ts'
import type { Findings } from './planner.ts'
import { Award } from '../levels/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'
import { competencyLink } from '../../language/links.ts'
import { byCompetency, usePlanNames, useStepCost, useWords } from './context.ts'
import { Substitute } from './Substitute.tsx'
import { useSchedule } from './useSchedule.ts'
import { useSubstitutes } from './useSubstitutes.ts'

interface StepProps {
  readonly plan: Plan
  readonly at: number
  readonly days: StepDays
  readonly substitutes: Substitutes | undefined
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

function OneStep({ plan, at, days, substitutes, findings }: StepProps) {
  const { program } = useCalculator()
  const { language, format } = useMessages()
  const words = useWords()
  const names = usePlanNames(findings.profile)
  const step = plan.steps[at]!
  const cost = useStepCost(findings)(step)
  const achievement = step.code === 'take' ? program.achievements[step.achievement] : undefined
  return (
    <li class="step">
      <p class="step-head">
        <strong>{writeStep(step, program, words, names, format)}</strong>
        {cost !== null && <span class="step-cost">{cost}</span>}
      </p>
      <p>{words.inTime.doneBy(days.by)}</p>
      {achievement?.kind === 'exam' && <p class="quiet step-title">{achievement.title[language]}</p>}
      {achievement?.exams !== undefined && <p class="quiet">{words.usually(achievement.exams)}</p>}
      {step.code === 'take' && step.shared.length > 0 && (
        <p class="quiet">{words.shared(format.all(step.shared.map(names.achievement)))}</p>
      )}
      {step.code === 'take' && step.again && <p class="quiet">{words.again}</p>}
      <Substitute plan={plan} at={at} substitutes={substitutes} findings={findings} />
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
  const schedule = useSchedule(plan, findings)
  const substitutes = useSubstitutes(plan, findings)
  return (
    <ol class="stages">
      {stagesOf(plan.steps).map((stage, at) => {
        const { competency, level } = stage[0]!.towards
        return (
          <li key={at}>
            <h5>{words.towards(names.competency(competency), reasons.levels[level])}</h5>
            <ol class="plan-steps">
              {stage.map((step) => {
                const place = plan.steps.indexOf(step)
                return (
                  <OneStep
                    key={place}
                    plan={plan}
                    at={place}
                    days={schedule.steps[place]!}
                    substitutes={substitutes[place]}
                    findings={findings}
                  />
                )
              })}
            </ol>
          </li>
        )
      })}
    </ol>
  )
}
