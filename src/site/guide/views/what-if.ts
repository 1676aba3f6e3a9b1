import { assess } from '../../../engine/eligibility/index.ts'
import type { Profile } from '../../../engine/profile/index.ts'
import type { Program } from '../../../engine/program/index.ts'
import { examplePerson, exampleProfile } from '../worked/people.ts'
import type { ExampleView } from './view.ts'

const leavesOn = '2018-10-15'
const [ada, ben] = [
  examplePerson('ada')(['70-740', '70-345']),
  examplePerson('ben')(['70-410', '70-345', '70-347']),
]
const today = exampleProfile({ people: [ada, ben] })
const passed = { ...ada, achievements: [...ada.achievements, { id: '70-347' }] }
const asked = [
  { competency: 'datacenter', level: 'silver' },
  { competency: 'messaging', level: 'silver' },
] as const

export const exampleScenarios = {
  today,
  passes: exampleProfile({ people: [passed, ben] }),
  leaves: exampleProfile({ people: [ada, { ...ben, leavesOn }] }),
} satisfies Record<string, Profile>

/** Judges the levels of the example in one of its scenarios. */
export const statusesIn = (program: Program, scenario: Profile) => {
  const { competencies } = assess(program, scenario, program.published)
  return asked.map(({ competency, level }) => competencies[competency]!.levels[level]!)
}

/** The same levels today, after an exam, and after somebody has left. */
export const whatIfView: ExampleView = {
  profile: today,
  rows: async ({ program, messages, details, names, text }) => {
    const { today } = await messages.later.scenarios()
    const terms = {
      today,
      passes: messages.scenarioBar.passes(names.person('ada'), '70-347'),
      leaves: messages.scenarioBar.leaves(names.person('ben'), leavesOn),
    }
    return Object.entries(exampleScenarios).map(([name, scenario]) => ({
      term: terms[name as keyof typeof exampleScenarios],
      lines: statusesIn(program, scenario).map((status, at) => {
        const { competency, level } = asked[at]!
        const subject = text.asked(names.competency(competency), messages.reasons.levels[level])
        return `${subject}: ${details.statuses[status].toLowerCase()}`
      }),
    }))
  },
}
