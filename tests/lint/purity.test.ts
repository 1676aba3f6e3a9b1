import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** `window` is left to the linter, which tells the renewal's window from the browser's. */
const impure =
  /\b(Date|Intl|performance|document|localStorage|navigator|Math\.random|toLocale\w+|localeCompare)\b/

/** Comments are left out: they may speak of what the code may not touch. */
const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')

test.each(['src/eligibility', 'src/planning'])('%s names no clock, DOM, storage or locale', (folder) => {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []
  const lines = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      code(`${folder}/${name}`)
        .split('\n')
        .map((line) => `${name}: ${line.trim()}`),
    )
  expect(lines.filter((line) => impure.test(line.slice(line.indexOf(': '))))).toEqual([])
})
