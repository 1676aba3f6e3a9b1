import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { programJsonSchema } from '../../../src/engine/program/json-schema.ts'
import { loadProgram } from '../../../src/engine/program/load.ts'
import { undescribedIn } from '../schema/undescribed.ts'

const schema = programJsonSchema()
const validate = new Ajv2020({ formats: { date: true } }).compile(schema)
const program = await loadProgram()

/** The program with the first occurrence of a text in its JSON changed. */
const changed = (from: string, to: string): unknown => {
  const text = JSON.stringify(program)
  if (!text.includes(from)) throw new Error(`The program does not hold ${from}`)
  return JSON.parse(text.replace(from, () => to))
}

test('it is JSON Schema 2020-12', () => {
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
})

test('it takes the program', () => {
  validate(program)
  expect(validate.errors ?? []).toEqual([])
})

test.each([
  ['an unknown key', '"edition":', '"colour":"red","edition":'],
  ['a missing source', '"source":{"document":"competency-devops","published":"2018-10-29"},', ''],
  ['a missing language', '"en":"DevOps",', ''],
  ['an empty text', '"en":"DevOps"', '"en":" "'],
  ['a day in another form', '"published":"2018-10-29"', '"published":"29.10.2018"'],
  ['a month that does not exist', '"published":"2018-10-29"', '"published":"2018-13-29"'],
  ['a count below one', '"people":2', '"people":0'],
  ['a count that is not whole', '"people":2', '"people":1.5'],
  ['a threshold of 0', '"atLeast":250', '"atLeast":0'],
  ['a threshold of an unknown market', '"developed":100000,', '"emerging":100000,'],
  ['an empty expression', '{"allOf":["70-496","70-498"]}', '{"allOf":[]}'],
  ['a number deep within an expression', '"allOf":["70-767","70-768"]', '"allOf":["70-767",5]'],
  ['an unknown word for sameWay', '"sameWay":"unstated"', '"sameWay":"stated"'],
  [
    'a level without requirements',
    '"silver":[{"kind":"metric","metric":"azure-consumption"',
    '"silver":[],"x":[{"kind":"metric","metric":"azure"',
  ],
  ['a requirement without its kind', '{"kind":"metric","metric"', '{"metric"'],
  ['a requirement of another kind', '{"kind":"metric","metric"', '{"kind":"people","metric"'],
  ['an unknown unit', '"unit":"usd"', '"unit":"eur"'],
  ['an unknown kind', '"kind":"exam"', '"kind":"quiz"'],
  ['an id with a space', '"power-bi-seats":{', '"power bi seats":{'],
])('it refuses %s', (_, from, to) => {
  expect(validate(changed(from, to))).toBe(false)
})

test('every field is described', () => {
  expect(undescribedIn(schema)).toEqual([])
})

test('expressions refer to themselves', () => {
  expect(JSON.stringify(schema['$defs'])).toContain(
    '"allOf":{"type":"array","items":{"$ref":"#/$defs/expression"}',
  )
})
