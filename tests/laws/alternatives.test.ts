/** What plans, days of change and causes take a requirement for is what it is judged by. */
import { expect } from 'vitest'
import { assess } from '../../src/engine/eligibility/index.ts'
import {
  type Alternative,
  alternativesOf,
  type Context,
  countBits,
  inReading,
  indexPeople,
  isReached,
  type Reading,
  satisfying,
} from '../../src/engine/requirements/index.ts'
import { situation } from '../support/arbitraries/situation.ts'
import { law } from '../support/law.ts'
import { program } from '../support/program.ts'
import { judgedIn } from '../support/results.ts'

const holds = ({ people, figures, attestations }: Alternative, context: Context, reading: Reading): boolean =>
  people.every((one) => countBits(satisfying(one.each, inReading(context, reading).people)) >= one.people) &&
  figures.every((figure) => isReached(figure, context, reading)) &&
  attestations.every((id) => context.profile.attestations?.includes(id))

law(
  'a requirement is met by an alternative of the strict reading, unclear by one of the lenient reading alone',
  400,
  [situation],
  ({ profile, on }) => {
    const context = { program, profile, people: indexPeople(program, profile.people ?? [], on), on }
    for (const { rule, result } of judgedIn(program, assess(program, profile, on))) {
      const [strict, lenient] = (['strict', 'lenient'] as const).map((reading) =>
        alternativesOf(rule, reading).some((alternative) => holds(alternative, context, reading)),
      )
      expect(result.status).toBe(strict ? 'met' : lenient ? 'unclear' : 'unmet')
    }
  },
)
