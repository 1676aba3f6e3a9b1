import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { loadProgram } from '../../src/engine/program/load.ts'
import { read } from '../support/dist.ts'

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } })
const json = (path: string) => JSON.parse(read(path)) as AnySchemaObject

/** What the published schema says against the data. */
function errorsOf(schema: 'program' | 'profile', data: unknown): readonly unknown[] {
  const validate = ajv.compile(json(`/schemas/${schema}.schema.json`))
  return validate(data) === true ? [] : (validate.errors ?? ['invalid'])
}

const profile = {
  format: 'competency-profile',
  version: 1,
  organization: { name: 'Contoso', market: 'developed' },
  people: [
    { id: 'p1', associatedSince: '2017-01-01', achievements: [{ id: '70-346', earned: '2017-05-01' }] },
  ],
  metrics: { 'azure-consumption': 12000, 'o365-new-customers': [{ month: '2018-03', amount: 2 }] },
  subscription: { level: 'silver', purchased: '2018-03-01' },
}

test('program.json is the program', async () => {
  expect(json('/program.json')).toEqual(await loadProgram())
})

test('program.json is what its schema describes', () => {
  expect(errorsOf('program', json('/program.json'))).toEqual([])
})

test('a program without its levels is not', () => {
  expect(errorsOf('program', { ...json('/program.json'), levels: undefined })).not.toEqual([])
})

test('a profile is what its schema describes', () => {
  expect(errorsOf('profile', profile)).toEqual([])
})

test.each([
  ['another format', { ...profile, format: 'other' }],
  ['an unknown market', { ...profile, organization: { market: 'growing' } }],
  ['a person without achievements', { ...profile, people: [{ id: 'p1' }] }],
  ['a month that no year has', { ...profile, metrics: { a: [{ month: '2018-13', amount: 2 }] } }],
])('a profile with %s is not', (_, wrong) => {
  expect(errorsOf('profile', wrong)).not.toEqual([])
})
