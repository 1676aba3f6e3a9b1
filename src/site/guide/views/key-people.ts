import { keyPeople } from '../../../engine/planning/index.ts'
import { examplePerson, exampleProfile } from '../worked/people.ts'
import type { ExampleView } from './view.ts'

export const exampleTeam = exampleProfile({
  people: [
    examplePerson('ada')(['70-740', '70-496', '70-498', '70-497']),
    examplePerson('ben')(['70-410', '70-496', '70-498']),
    examplePerson('cora')(['70-411']),
  ],
})

/** One level that anybody may leave, and one that hangs on single people. */
export const keyPeopleView: ExampleView = {
  profile: exampleTeam,
  rows: async ({ program, messages, names, text }) => {
    const words = await messages.later.keyPeople()
    const { levels } = keyPeople(program, exampleTeam, program.published)
    return levels.map(({ competency, level, falls, without }) => ({
      term: text.asked(names.competency(competency), messages.reasons.levels[level]),
      lines: [falls === null ? words.stands : words.falls(falls, without.map(names.person), 0)],
    }))
  },
}
