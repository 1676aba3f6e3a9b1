import type { MetricId, Program } from '../engine/program/index.ts'
import type { PersonId } from '../engine/profile/index.ts'
import type { LanguageMessages } from './messages.ts'
import type { Names } from './reasons.ts'

const of = <Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined

/**
 * Prepares the names of what the reasons point at. Ids that the program doesn't know stand for themselves: they come
 * from files.
 */
export function namesIn(
  program: Program,
  messages: LanguageMessages,
  person: (id: PersonId) => string,
): Names {
  const { language, format, units, unitsOf } = messages
  const unitOf = (metric: MetricId) => program.metrics[metric]!.unit
  return {
    person,
    achievement(id) {
      const achievement = of(program.achievements, id)
      if (!achievement) return of(program.outside ?? {}, id) ?? id
      return achievement.kind === 'exam' ? id : achievement.title[language]
    },
    path: (competency, id) => of(of(program.competencies, competency)?.paths ?? {}, id)?.name[language] ?? id,
    competency: (id) => of(program.competencies, id)?.name[language] ?? id,
    metric: (id) => of(program.metrics, id)?.name[language] ?? id,
    attestation: (id) => of(program.attestations, id)?.[language] ?? id,
    amount: (metric, value) => format.amount(value, unitOf(metric), units),
    figure: (metric, value) =>
      unitOf(metric) === 'usd' ? format.amount(value, 'usd', units) : format.number(value),
    amountOf: (metric, value) => format.amount(value, unitOf(metric), unitsOf),
  }
}
