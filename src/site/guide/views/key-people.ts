import { keyPeople } from '../../../engine/planning/index.ts'
import { person, profile } from '../worked/people.ts'
import type { View } from './view.ts'

export const team = profile({
  people: [
    person('ada')(['70-740', '70-496', '70-498', '70-497']),
    person('ben')(['70-410', '70-496', '70-498']),
    person('cora')(['70-411']),
  ],
})

/** One level that anybody may leave, and one that hangs on single people. */
export const keyPeopleView: View = {
  title: { en: 'Who may leave', ru: 'Кто может уйти' },
  profile: team,
  rows: async ({ program, messages, names, text }) => {
    const words = await messages.later.keyPeople()
    const { levels } = keyPeople(program, team, program.published)
    return levels.map(({ competency, level, falls, without }) => ({
      term: text.asked(names.competency(competency), messages.reasons.levels[level]),
      lines: [falls === null ? words.stands : words.falls(falls, without.map(names.person), 0)],
    }))
  },
}
