import { timelineBetween } from '../../../engine/timeline/index.ts'
import { say } from '../../../language/reasons.ts'
import type { Program } from '../../../engine/program/index.ts'
import { examplePerson, exampleProfile } from '../worked/people.ts'
import type { ExampleView } from './view.ts'

const [competency, level] = ['datacenter', 'silver'] as const
const team = exampleProfile({
  people: [
    examplePerson('ada')(['70-740']),
    examplePerson('ben')([{ id: '70-246', earned: '2017-11-20' }]),
    examplePerson('cora')(['70-411'], { associatedSince: '2019-02-04' }),
  ],
})

/** Works out how the example's level stands over time. */
export const exampleSpans = (program: Program) =>
  timelineBetween(program, team, { from: program.published, until: '2019-12-31' }, 'nothing-more')
    .competencies[competency]![level]!

/** An exam is no longer accepted, and a new colleague closes the gap. */
export const overTimeView: ExampleView = {
  profile: team,
  rows: async ({ program, messages, names }) => {
    const words = await messages.later.time()
    const spans = exampleSpans(program)
    return spans.map(({ from, status, causes }, at) => {
      const before = spans[at - 1]?.status
      const state = before === undefined ? words.statuses[status] : words.turn(before, status)
      return {
        term: messages.format.day(from),
        lines: [
          words.levelTurn(names.competency(competency), messages.reasons.levels[level], state),
          ...causes.map((cause) => say(words.causes, cause, names)),
        ],
      }
    })
  },
}
