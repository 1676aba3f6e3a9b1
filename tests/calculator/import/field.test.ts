/** Files that people really have, each brought in as the page does it: what is stored, or asked, or said. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { foundIn, type Found } from './bring-in.ts'

interface Case {
  readonly file: string
  readonly how: 'opened' | 'pasted'
  /** What a person would expect. */
  readonly expect: string
  /** Each person's achievements with their days; `null` where a message is due, none where one may be. */
  readonly people?: Readonly<Record<string, Readonly<Record<string, string | null>>>> | null
  readonly order?: 'day-first' | 'month-first'
}

const folder = new URL('../../fixtures/tables/field/', import.meta.url)
const cases = JSON.parse(readFileSync(new URL('cases.json', folder), 'utf8')) as readonly Case[]

test.each(cases.map((one) => [one.file, one] as const))(
  '%s',
  async (file, { how, people, order, expect: expected }) => {
    const bytes = readFileSync(new URL(file, folder))
    const source = how === 'pasted' ? bytes.toString('utf8') : new File([bytes], file)
    const found: Found = await foundIn(source, order)
    if (people === undefined || people === null) expect(found, expected).toHaveProperty('said')
    else if (file === 'a05-cp1251-late.csv') expect(found, expected).toMatchObject({ people })
    else expect(found.people, expected).toEqual(people)
  },
)
