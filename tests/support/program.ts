import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { Program } from '../../src/program/types.ts'

const folder = new URL('../../content/program/', import.meta.url).pathname
const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'))

/** The program under test. */
export const program = {
  ...(read('program.yaml') as object),
  achievements: read('achievements.yaml'),
  metrics: read('metrics.yaml'),
  competencies: Object.fromEntries(
    readdirSync(join(folder, 'competencies')).map((name) => [
      basename(name, '.yaml'),
      read(join('competencies', name)),
    ]),
  ),
} as Program
