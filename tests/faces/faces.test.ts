import { expect, test } from 'vitest'
import { areaIcons, badges } from '../../src/faces/index.ts'
import { loadProgram } from '../../src/engine/program/load.ts'

const program = await loadProgram()

test('every level has a badge, and every area its own icon', () => {
  expect(Object.keys(badges)).toEqual([...program.levels])
  expect(Object.keys(areaIcons)).toEqual(Object.keys(program.areas))
  expect(new Set(Object.values(areaIcons)).size).toBe(Object.keys(areaIcons).length)
})

test('badges differ without their colour, and each is closed', () => {
  const { silver, gold } = badges
  expect(silver.plate).not.toBe(gold.plate)
  expect(silver.mark).not.toBe(gold.mark)
  for (const path of [silver, gold].flatMap(({ plate, mark }) => [plate, mark]))
    expect(path).toMatch(/^M.*Z$/)
})
