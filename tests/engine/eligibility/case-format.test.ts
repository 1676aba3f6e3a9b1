/** A slip of the pen in an example must not pass as an example that says nothing. */
import { expect, it } from 'vitest'
import { checkCaseFile } from '../../support/cases/read.ts'
import { program } from '../../support/program.ts'

const example = {
  case: 'an example',
  people: { Ada: '70-532' },
  metrics: { 'azure-consumption': 15000 },
  expect: {
    'cloud-platform': { silver: 'met', paths: { 'azure-consumption': { gold: { 2: { have: 1 } } } } },
  },
}

it('takes what is right', () => {
  expect(() => checkCaseFile(program, 'file', { cases: [example] })).not.toThrow()
})

it.each([
  ['a key of an example', { cases: [{ ...example, poeple: {} }] }, /poeple/],
  [
    'a competency',
    { cases: [{ ...example, expect: { 'cloud-plattform': { silver: 'met' } } }] },
    /cloud-plattform/,
  ],
  ['a level', { cases: [{ ...example, expect: { 'cloud-platform': { sliver: 'met' } } }] }, /sliver/],
  ['a status', { cases: [{ ...example, expect: { 'cloud-platform': { silver: 'mett' } } }] }, /mett/],
  [
    'a path',
    { cases: [{ ...example, expect: { 'cloud-platform': { paths: { azure: { silver: 'met' } } } } }] },
    /"azure"/,
  ],
  [
    'a key of a requirement',
    {
      cases: [
        {
          ...example,
          expect: { 'cloud-platform': { paths: { 'azure-consumption': { gold: { 2: { has: 1 } } } } } },
        },
      ],
    },
    /"has"/,
  ],
  ['an exam', { cases: [{ ...example, people: { Ada: '70-5332' } }] }, /unknown id 70-5332/],
  ['a figure', { cases: [{ ...example, metrics: { azure: 1 } }] }, /unknown id azure/],
  ['a fact', { cases: [{ ...example, attestations: ['surface'] }] }, /unknown id surface/],
  ['an override', { cases: [{ ...example, overrides: ['devop gold from 2018-08-01'] }] }, /unknown id devop/],
  ['a day', { cases: [{ ...example, on: '2018-02-30' }] }, /a day/],
  [
    'a day of an exam',
    { cases: [{ ...example, people: { Ada: '70-532 earned 2018-02-30' } }] },
    /an achievement/,
  ],
  [
    'a word about an exam',
    { cases: [{ ...example, people: { Ada: '70-532 passed 2018-02-03' } }] },
    /an achievement/,
  ],
  ['nothing expected', { cases: [{ ...example, expect: {} }] }, /an expectation/],
  ['no expectation', { cases: [{ case: 'an example' }] }, /either/],
  [
    'a path of another competency',
    { skills: [{ path: 'power-bi', levels: ['gold'], requirement: 1, enough: [] }] },
    /no path/,
  ],
])('refuses %s', (_, file, message) => {
  expect(() => checkCaseFile(program, 'devops', file)).toThrow(message)
})
