import { readFile, readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { buildProgram } from '../../../src/engine/program/build.ts'
import { loadProgram } from '../../../src/engine/program/load.ts'
import { readProgramFile } from '../../../src/engine/program/program-file.ts'

const dir = new URL('../../../content/editions/2018-10/', import.meta.url)
const read = async (name: string, as = name) =>
  readProgramFile(`content/editions/2018-10/${as}`, await readFile(new URL(name, dir), 'utf8'))

const [edition, achievements, metrics, sources] = await Promise.all(
  ['program.yaml', 'achievements.yaml', 'metrics.yaml', 'sources.yaml'].map((name) => read(name)),
)
const names = await readdir(new URL('competencies/', dir))

test('competencies stand in the order of their ids, whatever that of the files', async () => {
  if (!edition || !achievements || !metrics || !sources) throw new Error('A file is missing.')
  const files = names.map((name) => read(`competencies/${name}`))
  const longer = read('competencies/isv.yaml', 'competencies/isv-partner.yaml')
  const competencies = (await Promise.all([...files, longer])).reverse()
  const program = buildProgram({ edition, achievements, metrics, sources, competencies })
  const ids = Object.keys(program.competencies)
  expect(ids).toEqual([...Object.keys((await loadProgram()).competencies), 'isv-partner'].sort())
})
