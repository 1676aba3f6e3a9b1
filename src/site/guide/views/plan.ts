import { loadHighs } from '../../../engine/planning/highs.ts'
import { planFor, type PlanRequest, type Step } from '../../../engine/planning/index.ts'
import type { CompetencyLevel } from '../../../engine/eligibility/index.ts'
import { examplePerson, exampleProfile } from '../worked/people.ts'
import type { ExampleWords } from '../worked/words.ts'
import type { ExampleView } from './view.ts'

const request: PlanRequest = {
  targets: [
    { competency: 'messaging', level: 'silver' },
    { competency: 'collaboration-and-content', level: 'silver' },
  ],
  on: '2019-03-01',
}
const team = exampleProfile({
  people: [examplePerson('ada')(['mcse-productivity']), examplePerson('ben')(['70-345', '70-339'])],
})
const solver = await loadHighs()

/** Finds the plan of the example. @throws Error when there is none, or one with other than new achievements. */
export function examplePlan(program: ExampleWords['program']) {
  const result = planFor(program, team, request, solver)
  if (!result.ok) throw new Error(`The example of a plan has none: ${result.code}.`)
  const isTaken = (step: Step) => step.code === 'take'
  return { ...result.plan, steps: result.plan.steps.filter(isTaken) }
}

/** One achievement that serves two competencies. */
export const planView: ExampleView = {
  profile: team,
  rows: async ({ program, messages, names, text }) => {
    const words = await messages.later.plan()
    const { steps, reaches, takenOn, on } = examplePlan(program)
    const asked = ({ competency, level }: CompetencyLevel) =>
      text.asked(names.competency(competency), messages.reasons.levels[level])
    return [
      { term: words.targets, lines: request.targets.map(asked) },
      {
        term: words.steps,
        lines: steps.map(({ person, achievement }) =>
          words.takes[program.achievements[achievement]!.kind](
            names.person(person),
            names.achievement(achievement),
          ),
        ),
      },
      { term: words.reaches, lines: reaches.map(asked) },
      {
        term: words.summary(steps.length, new Set(steps.map(({ person }) => person)).size),
        lines: [words.proven.exams, words.doneBy(takenOn, on)],
      },
    ]
  },
}
