/** The names of what the reasons point at, in the page's language. */
import type { Messages } from '../../messages/messages.ts'
import type { Names } from '../../messages/reasons.ts'
import type { MetricId, Program } from '../../program/types.ts'
import type { Listed } from '../stores/people.ts'

const of = <Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined

/** Ids that the program doesn't know stand for themselves: they come from files. */
export function createNames(program: Program, messages: Messages, everyone: readonly Listed[]): Names {
  const { language, format, units, unitsOf } = messages
  const listed = new Map(everyone.map((one) => [one.person.id, one]))
  const unitOf = (metric: MetricId) => program.metrics[metric]!.unit
  return {
    person(id) {
      const one = listed.get(id)
      return one ? (one.person.name ?? messages.people.nameless(one.position)) : id
    },
    achievement(id) {
      const achievement = of(program.achievements, id)
      return !achievement || achievement.kind === 'exam' ? id : achievement.title[language]
    },
    competency: (id) => of(program.competencies, id)?.name[language] ?? id,
    metric: (id) => of(program.metrics, id)?.name[language] ?? id,
    attestation: (id) => of(program.attestations, id)?.[language] ?? id,
    amount: (metric, value) => format.amount(value, unitOf(metric), units),
    figure: (metric, value) =>
      unitOf(metric) === 'usd' ? format.amount(value, 'usd', units) : format.number(value),
    amountOf: (metric, value) => format.amount(value, unitOf(metric), unitsOf),
  }
}
