/** Whether the worked examples speak of every rule: a threshold or an alternative without an example is named. */
import { describe, expect, it } from 'vitest'
import type { Level, Market, Requirement } from '../../../src/engine/program/types.ts'
import { caseFiles, casesIn, readCaseFile } from '../../support/cases/read.ts'
import type { Taken } from '../../support/cases/schema.ts'
import { conditionsOf, satisfies, waysToSatisfy } from '../../support/expressions.ts'
import { openToTwoReadings, publishedLevels } from '../../support/levels.ts'
import { countingOf } from '../../support/oracle/counting.ts'
import { program } from '../../support/program.ts'

type Spoken = Partial<Record<Level, unknown>> & { paths?: Record<string, Partial<Record<Level, unknown>>> }

const markets: readonly Market[] = ['developed', 'developing']

const levels = publishedLevels(program)

/** What the program sets as thresholds, in the shape of the tables: one list of needs for each market. */
const needsIn = (requirement: Requirement, market: Market): readonly unknown[] => {
  switch (requirement.kind) {
    case 'metric': {
      const { metric, atLeast } = requirement
      return [metric, typeof atLeast === 'number' ? atLeast : atLeast[market]]
    }
    case 'attest':
      return [requirement.attest]
    case 'people':
      return [requirement.people, ...(requirement.ofWhom ?? []).map((part) => part.people)]
    case 'separate-teams':
      return requirement.separateTeams.map((team) => team.people)
    case 'readings':
      return requirement.readings.strict.flatMap((item) => needsIn(item, market))
  }
}
const needsOf = (requirement: Requirement) => markets.map((market) => needsIn(requirement, market))

const triplesOf = (row: Taken, market: Market): readonly (readonly number[])[] => {
  switch (row.kind) {
    case 'metric':
      return ['developed' in row.amounts ? row.amounts[market] : row.amounts]
    case 'attest':
      return []
    case 'people':
      return row.ofWhom ? [row.people, row.ofWhom.people] : [row.people]
    case 'separate-teams':
      return row.teams.map((team) => team.people)
  }
}

const typedIn = (row: Taken) =>
  markets.map((market) => {
    const needs = triplesOf(row, market).map(([, at]) => at)
    switch (row.kind) {
      case 'metric':
        return [row.metric, ...needs]
      case 'attest':
        return [row.attest]
      case 'people':
      case 'separate-teams':
        return needs
    }
  })

describe.each(levels)('$competency, $path, $level', ({ competency, path, level, requirements }) => {
  const file = readCaseFile(program, competency)

  it('has each threshold below, at and above', () => {
    const tables = (file.thresholds ?? []).filter((table) => table.path === path && table.level === level)
    expect(tables).toHaveLength(1)
    expect(tables[0]!.takes.map(typedIn)).toEqual(requirements.map(needsOf))
    for (const row of tables[0]!.takes)
      for (const market of markets)
        for (const [below, at, above] of triplesOf(row, market)) {
          expect(below).toBeLessThan(at!)
          expect(above).toBeGreaterThan(at!)
        }
  })

  it('has every way to each skill, and every near miss', () => {
    requirements.forEach((requirement, index) => {
      for (const { where, expression } of conditionsOf(requirement)) {
        const skills = (file.skills ?? []).filter(
          (one) =>
            one.path === path &&
            one.levels.includes(level) &&
            one.requirement === index + 1 &&
            one.who === where,
        )
        const typed = (key: 'enough' | 'notEnough') =>
          skills.flatMap((one) => one[key].map((way) => [way].flat().toSorted().join(' + ')))
        const ways = waysToSatisfy(expression)
        const halves = ways
          .flatMap((way) => way.map((_, at) => way.toSpliced(at, 1)))
          .filter((half) => half.length > 0 && !satisfies(new Set(half), expression))
        expect(typed('enough')).toEqual(expect.arrayContaining(ways.map((way) => way.join(' + '))))
        expect(typed('notEnough')).toEqual(expect.arrayContaining(halves.map((half) => half.join(' + '))))
      }
    })
  })
})

it.each(openToTwoReadings(program))(
  '$competency, $path, $level has each reading of its alternatives',
  ({ competency, path, level, need, each, alternatives }) => {
    const readings = casesIn(program, competency).flatMap(({ profile, on, expect: expected }) => {
      const spoken = (expected as Record<string, Spoken>)[competency]
      const only = Object.keys(program.competencies[competency]!.paths).length === 1
      if (!(only && spoken?.[level]) && !spoken?.paths?.[path]?.[level]) return []
      const held = (profile.people ?? []).map((person) => countingOf(program, person, on))
      const counts = alternatives.map((one) => held.filter((ids) => satisfies(ids, one)).length)
      const all = held.filter((ids) => satisfies(ids, each)).length
      const several = counts.filter((count) => count > 0).length > 1
      if (counts.some((count) => count >= need))
        return [`by alternative ${counts.findIndex((count) => count >= need) + 1}`]
      return several ? [all >= need ? 'only by mixing' : 'too few even when mixed'] : []
    })
    const expected = alternatives.map((_, at) => `by alternative ${at + 1}`)
    if (need > 2) expected.push('too few even when mixed')
    expect(readings).toEqual(expect.arrayContaining([...expected, 'only by mixing']))
  },
)

it('every file of examples has examples', () => {
  for (const name of caseFiles()) expect(casesIn(program, name).length).toBeGreaterThan(0)
})
