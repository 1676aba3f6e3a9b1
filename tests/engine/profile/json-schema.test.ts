import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { profileJsonSchema } from '../../../src/engine/profile/json-schema.ts'
import { undescribedIn } from '../schema/undescribed.ts'
import { least, sample } from './sample.ts'

const schema = profileJsonSchema()
const validate = new Ajv2020({ formats: { date: true } }).compile(schema)

test.each([
  ['every field', sample],
  ['the least', least],
])('it takes a profile of %s', (_, profile) => {
  validate(profile)
  expect(validate.errors ?? []).toEqual([])
})

test.each([
  ['a list', []],
  ['another format', { ...least, format: 'plan' }],
  ['a newer version', { ...least, version: 2 }],
  ['no organization', { format: least.format, version: 1 }],
  ['an unknown market', { ...least, organization: { market: 'growing' } }],
  ['an unknown key', { ...least, team: [] }],
  ['a person without id', { ...least, people: [{ achievements: [] }] }],
  ['an empty id', { ...least, people: [{ id: '', achievements: [] }] }],
  ['a misspelt key', { ...least, people: [{ id: 'p', achievements: [{ id: 'a', ernaed: '2018-01-01' }] }] }],
  ['a day in another form', { ...least, subscription: { level: 'gold', purchased: '1.3.2018' } }],
  ['a month that does not exist', { ...least, metrics: { a: [{ month: '2018-13', amount: 1 }] } }],
  ['an amount below zero', { ...least, metrics: { a: -1 } }],
  ['an amount in quotes', { ...least, metrics: { a: '1' } }],
  ['an unknown level', { ...least, overrides: [{ competency: 'a', level: 'bronze', from: '2018-08-01' }] }],
])('it refuses %s', (_, json) => {
  expect(validate(json)).toBe(false)
})

test('every field is described', () => {
  expect(undescribedIn(schema)).toEqual([])
})
