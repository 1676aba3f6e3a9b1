import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadProgram } from '../../../src/engine/program/load.ts'
import { openToTwoReadings, publishedLevels } from '../../support/levels.ts'

const dir = fileURLToPath(new URL('../../../content/editions/2018-10', import.meta.url))
const program = await loadProgram()
const competencies = Object.values(program.competencies)
const paths = competencies.flatMap((competency) => Object.values(competency.paths))

test('the edition publishes what its documents do', () => {
  expect({
    competencies: competencies.length,
    paths: paths.length,
    levels: publishedLevels(program).length,
    openToTwoReadings: openToTwoReadings(program).length,
    achievements: Object.keys(program.achievements).length,
    metrics: Object.keys(program.metrics).length,
  }).toEqual({
    competencies: 19,
    paths: 25,
    levels: 49,
    openToTwoReadings: 12,
    achievements: 100,
    metrics: 12,
  })
})

test('a directory that is named gives the same program', async () => {
  expect(await loadProgram(dir)).toEqual(program)
})

test('achievements stand in the order of their file', async () => {
  const text = await readFile(`${dir}/achievements.yaml`, 'utf8')
  expect(Object.keys(program.achievements)).toEqual([...text.matchAll(/^([^\s#:]+):/gm)].map(([, id]) => id))
})

test('the program is data: it survives JSON', () => {
  expect(JSON.parse(JSON.stringify(program))).toEqual(program)
})

test('every requirement has its kind, first of its keys', () => {
  const keys = Object.values(program.competencies)
    .flatMap(({ paths }) => Object.values(paths))
    .flatMap(({ silver = [], gold = [] }) => [...silver, ...gold])
    .map((requirement) => [requirement.kind, ...Object.keys(requirement).slice(0, 2)].join(' '))
  expect([...new Set(keys)].sort()).toEqual([
    'attest kind attest',
    'metric kind metric',
    'people kind people',
    'readings kind readings',
    'separate-teams kind separateTeams',
  ])
})

test('a requirement comes out as its file has it, aliases resolved, with its kind', () => {
  const core = { allOf: ['70-496', '70-498'] }
  const agile = { anyOf: ['70-497', 'pmi-acp', 'psm-1', 'csm'] }
  expect(program.competencies['devops']?.paths['devops-partner']?.gold).toEqual([
    { kind: 'people', people: 4, each: core, ofWhom: [{ people: 2, each: agile }] },
  ])
})
