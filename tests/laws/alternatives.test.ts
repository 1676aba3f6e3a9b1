/** What plans, days of change and causes take a requirement for is what it is judged by. */
import { expect } from 'vitest'
import { assess } from '../../src/engine/eligibility/index.ts'
import {
  type Alternative,
  alternativesOf,
  bothReadings,
  type Context,
  countBits,
  doubtsOf,
  inReading,
  indexPeople,
  isReached,
  type Reading,
  satisfying,
} from '../../src/engine/requirements/index.ts'
import type { Program } from '../../src/engine/program/index.ts'
import { situation, situationIn, type Situation } from '../support/arbitraries/situation.ts'
import { doubtfulEdition } from '../support/doubtful-edition.ts'
import { law } from '../support/law.ts'
import { program } from '../support/program.ts'
import { judgedIn } from '../support/results.ts'

const holds = ({ people, figures, attestations }: Alternative, context: Context, reading: Reading): boolean =>
  people.every((one) => countBits(satisfying(one.each, inReading(context, reading).people)) >= one.people) &&
  figures.every((figure) => isReached(figure, context, reading)) &&
  attestations.every((id) => context.profile.attestations?.includes(id))

const check = (rules: Program, { profile, on }: Situation): void => {
  const people = indexPeople(rules, profile.people ?? [], on)
  const context = { program: rules, profile, people, on }
  for (const { rule, result } of judgedIn(rules, assess(rules, profile, on))) {
    const [strict, lenient] = bothReadings.map((reading) =>
      alternativesOf(rule, reading).some((alternative) => holds(alternative, context, reading)),
    )
    expect(result.status).toBe(strict ? 'met' : lenient ? 'unclear' : 'unmet')
    if (strict) expect(lenient).toBe(true)
    expect(result.doubts.length > 0).toBe(result.status === 'unclear')
    const known = doubtsOf(rule, rules)
    for (const doubt of result.doubts) expect(known).toContainEqual(doubt)
  }
}

law(
  'a requirement is met by an alternative of the strict reading, unclear by one of the lenient reading alone, for a doubt that it has',
  400,
  [situation],
  (given) => {
    check(program, given)
  },
)

law('the same where everything can be read in two ways', 600, [situationIn(doubtfulEdition)], (given) => {
  check(doubtfulEdition, given)
})
