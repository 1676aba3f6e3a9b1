import { describe, expect, test } from 'vitest'
import { doubtMessages } from '../../../src/site/guide/doubts/messages/index.ts'
import { doubtPlaces, type DoubtCode } from '../../../src/site/guide/doubts/places.ts'
import { doubtsOf } from '../../../src/engine/requirements/index.ts'
import { sources } from '../../support/mdx.ts'
import { program } from '../../support/program.ts'

const codes = Object.keys(doubtMessages.en.codes) as DoubtCode[]

describe('the places of a doubt', () => {
  const placesIn = (code: DoubtCode) =>
    doubtPlaces(program, code).map(({ path, levels }) => `${path}: ${levels.join(', ')}`)

  test('are each path once, with its levels in doubt', () => {
    expect(placesIn('readings')).toEqual(['application-integrator: silver'])
    expect(placesIn('other-period')).toEqual([
      'enterprise-partner: silver, gold',
      'smb-partner: silver, gold',
    ])
    expect(placesIn('same-way')).toContain('data-analytics-specialist: gold')
    expect(placesIn('one-market')).toEqual([])
  })

  test('tell what each doubt of theirs is about', () => {
    const achievements = doubtPlaces(program, 'may-count-until').map(({ doubts }) =>
      doubts.map((doubt) => 'achievement' in doubt && doubt.achievement),
    )
    expect(achievements).toContainEqual(['70-354', '70-355'])
  })

  test('leave out no level that the engine doubts', () => {
    const doubted = Object.entries(program.competencies).flatMap(([competency, { paths }]) =>
      Object.entries(paths).flatMap(([path, requirements]) =>
        program.levels.flatMap((level) =>
          (requirements[level] ?? []).flatMap((requirement) =>
            doubtsOf(requirement, program).map(({ code }) => `${code} ${competency} ${path} ${level}`),
          ),
        ),
      ),
    )
    const listed = codes.flatMap((code) =>
      doubtPlaces(program, code).flatMap(({ competency, path, levels }) =>
        levels.map((level) => `${code} ${competency} ${path} ${level}`),
      ),
    )
    expect(listed.length).toBeGreaterThan(10)
    expect(listed.sort()).toEqual([...new Set(doubted)].sort())
  })
})

test('the page explains every doubt under its own heading, with an example wherever the edition has one', () => {
  const page = sources.find(({ name, language }) => name === 'how-it-decides.mdx' && language === 'en')!
  const shown = (component: string) =>
    page.components.flatMap((one) => new RegExp(`^${component}="(.*)"$`).exec(one)?.[1] ?? [])
  expect(shown('UnclearReading of').sort()).toEqual([...codes].sort())
  expect(page.anchors).toEqual(expect.arrayContaining(codes))
  const inEdition = codes.filter((code) => doubtPlaces(program, code).length > 0)
  expect(shown('Example name')).toEqual(expect.arrayContaining(inEdition))
})
