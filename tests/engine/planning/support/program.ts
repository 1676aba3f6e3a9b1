import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Program } from '../../../../src/engine/program/types.ts'

const folder = new URL('../../../../content/editions/2018-10/', import.meta.url)
const read = (name: string) => parse(readFileSync(new URL(name, folder), 'utf8')) as object
const competencies = readdirSync(new URL('competencies', folder)).map((file) => [
  file.replace('.yaml', ''),
  read(`competencies/${file}`),
])

/** The program of the edition. */
export const program = {
  ...read('program.yaml'),
  achievements: read('achievements.yaml'),
  metrics: read('metrics.yaml'),
  competencies: Object.fromEntries(competencies),
} as Program
