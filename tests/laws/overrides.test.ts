import fc from 'fast-check'
import { expect } from 'vitest'
import { assess } from '../../src/engine/eligibility/assess.ts'
import type { Assessment } from '../../src/engine/eligibility/types.ts'
import type { Level } from '../../src/engine/program/types.ts'
import { situation } from '../support/arbitraries/situation.ts'
import { law } from '../support/law.ts'
import { program } from '../support/program.ts'

const competency = fc.constantFrom(...Object.keys(program.competencies))
const level = fc.constantFrom<Level>('silver', 'gold')

/** Everything but one level of one competency. */
const others = ({ competencies }: Assessment, id: string, without: Level): unknown =>
  Object.entries(competencies).map(([each, { levels, paths, stage, overrides, risk }]) => [
    each,
    paths,
    [levels, stage, overrides, risk].map((byLevel) =>
      each === id ? Object.entries(byLevel).filter(([one]) => one !== without) : byLevel,
    ),
  ])

law(
  'an override changes its own level and no other',
  300,
  [situation, competency, level],
  ({ profile, on }, id, at) => {
    const added = { competency: id, level: at, from: on }
    const overridden = { ...profile, overrides: [...(profile.overrides ?? []), added] }
    const [before, after] = [assess(program, profile, on), assess(program, overridden, on)]
    expect(others(after, id, at)).toEqual(others(before, id, at))
    const published = before.competencies[id]!.levels[at] !== undefined
    expect(after.competencies[id]!.levels[at]).toBe(published ? 'met' : undefined)
  },
)
