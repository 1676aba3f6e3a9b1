import { expect, it } from 'vitest'
import { achievementFinder } from '../../../src/engine/program/spelling.ts'
import { nearAchievements } from '../../../src/engine/tables/near-achievements.ts'
import { program } from '../../support/program.ts'

const near = nearAchievements(program, achievementFinder(program))

it.each([
  ['70-34б', []],
  ['7O-346', ['70-346']],
  ['70-41O', ['70-410']],
  ['Managing Ofice 365 Identites and Requirments', ['70-346']],
  ['Managing Office 365 Identities', ['70-346']],
  ['Управление учетными записями Office 365', ['70-346']],
  ['MCSA Offfice 365', ['mcsa-office-365']],
])('%s is near %j', (text, ids) => {
  expect(near(text)).toEqual(ids)
})

it.each([
  ['AZ-900'],
  ['70-999'],
  ['Working at heights'],
  ['Office'],
  ['Microsoft'],
  ['Managing Ofice 365 Identites and Requirments, not passed'],
  [''],
  ['x'.repeat(5000)],
])('nothing is near %s', (text) => {
  expect(near(text)).toEqual([])
})
