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
    const found = keyPeople(program, exampleTeam, program.published)
    return found.levels.map((one) => ({
      term: text.asked(names.competency(one.competency), messages.reasons.levels[one.level]),
      lines: [
        one.falls === null
          ? words.stands
          : one.bench === 0
            ? words.singly(
                one.becomes!,
                messages.format.any(
                  found.people
                    .filter(({ loses }) =>
                      loses.some(
                        ({ competency, level }) => competency === one.competency && level === one.level,
                      ),
                    )
                    .map(({ person }) => names.person(person)),
                ),
              )
            : words.falls(one, one.without.map(names.person), 0),
      ],
    }))
  },
}
