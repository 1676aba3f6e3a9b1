/** Places of the recipes in CONTRIBUTING.md that neither the compiler nor the build would name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sidebarOf } from '../../src/build/sidebar.ts'
import { answers } from '../../src/calculator/workspace/view.ts'
import type { Language } from '../../src/engine/program/index.ts'
import { requirementKinds } from '../../src/engine/requirements/index.ts'
import { languageCodes, mainLanguage } from '../../src/language/languages.ts'
import { sources } from '../support/mdx.ts'
import { program } from '../support/program.ts'
import { sourceFiles } from '../support/source-files.ts'
import { features as roomsOfFeatures, rooms } from './rooms.mjs'

const slugsIn = (entry: unknown): readonly string[] => {
  if (typeof entry !== 'object' || entry === null) return []
  if (Array.isArray(entry)) return entry.flatMap(slugsIn)
  const { slug, items } = entry as { slug?: string; items?: unknown }
  return [...(slug === undefined ? [] : [slug]), ...slugsIn(items)]
}
const sidebar = new Set(slugsIn(sidebarOf(program)))

const docsIn = (language: Language) =>
  language === mainLanguage ? 'content/docs' : `content/docs/${language}`

const calculator = 'src/calculator'
const features = readdirSync(calculator).filter((name) => !['app', 'kit', 'workspace'].includes(name))

test.each(features)('the feature %s has a face and a room of its own', (feature) => {
  expect(existsSync(`${calculator}/${feature}/index.ts`)).toBe(true)
  expect(Object.keys(rooms)).toContain(`calculator/${feature}`)
})

test.each(features)('the figures of the house count the feature %s', (feature) => {
  expect(roomsOfFeatures).toContain(`calculator/${feature}`)
})

test.each(languageCodes)('every file of sentences has its like in %s', (language) => {
  const original = new RegExp(`(?<=/messages/(.+\\.)?)${mainLanguage}(?=\\.ts$)`)
  const expected = sourceFiles.flatMap(({ path }) =>
    original.test(path) ? [path.replace(original, language)] : [],
  )
  expect(expected.length).toBeGreaterThan(features.length)
  expect(expected.filter((path) => !existsSync(path))).toEqual([])
})

test.each(languageCodes)('what is said in %s is put together from that language alone', (language) => {
  const { imports } = sourceFiles.find(({ path }) => path === `${calculator}/app/messages/${language}.ts`)!
  const spoken = imports.filter((path) => path.includes('/messages/') && !path.endsWith('/kit/messages.ts'))
  expect(spoken.length).toBeGreaterThan(features.length / 2)
  expect(spoken.filter((path) => !new RegExp(`[./]${language}\\.ts$`).test(path))).toEqual([])
})

test('every page is in the sidebar, but for the first one and the one of what is not found', () => {
  const names = sources.filter(({ language }) => language === mainLanguage).map(({ name }) => name)
  const left = names.filter((name) => !sidebar.has(name.replace(/(\/index)?\.mdx$/, '')))
  expect(left).toEqual(['404.mdx', 'index.mdx'])
})

test.each(languageCodes.flatMap((language) => answers.map((tab) => [tab, language] as const)))(
  'a page of the sidebar tells what the result tab %s shows, %s',
  (tab, language) => {
    const telling = [...sidebar].filter((slug) =>
      readFileSync(`${docsIn(language)}/${slug}.mdx`, 'utf8').includes(`<Label of="answer.tabs.${tab}" />`),
    )
    expect(telling).not.toEqual([])
  },
)

test.each(languageCodes)('the page for other tools names every kind of requirement, %s', (language) => {
  const page = readFileSync(`${docsIn(language)}/data.mdx`, 'utf8')
  expect(Object.keys(requirementKinds).filter((kind) => !page.includes(`\`${kind}\``))).toEqual([])
})
