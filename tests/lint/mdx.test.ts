import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The linter does not read MDX, so its imports are looked at here. */
const sources = readdirSync('content/docs', { recursive: true })
  .map(String)
  .filter((name) => /\.mdx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(`content/docs/${name}`, 'utf8') }))

test('pages import components, and nothing else', () => {
  const others = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/^(?:import|export)\b.*?['"]([^'"]+)['"]/gm)]
      .map(([, specifier]) => specifier ?? '')
      .filter(
        (specifier) =>
          !/^#site\/(achievements|calculator|competencies|editions|fwlink|guide|offline|reference|requirements|successors)\/\w+\.astro$/.test(
            specifier,
          ),
      )
      .map((specifier) => `${name}: ${specifier}`),
  )
  expect(others).toEqual([])
})
