import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const copy = mkdtempSync(join(tmpdir(), 'guide-'))

afterAll(() => {
  rmSync(copy, { recursive: true })
})

test('a wrong rule file stops the build with its file and line', () => {
  for (const name of ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'])
    cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
  const rule = 'content/editions/2018-10/competencies/devops.yaml'
  const lines = readFileSync(rule, 'utf8').split('\n')
  const line = lines.findIndex((text) => text.includes('people: '))
  lines[line] = lines[line]!.replace(/people: \d+/, 'people: 0')
  writeFileSync(join(copy, rule), lines.join('\n'))

  const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: copy,
    encoding: 'utf8',
  })

  expect(build.status).toBe(1)
  expect(build.stderr).toContain(`${rule}:${line + 1}`)
})
