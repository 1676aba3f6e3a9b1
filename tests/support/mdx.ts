/** The pages' sources, taken apart: what both languages must share, and the prose that their readers read. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/engine/program/types.ts'
import { languages } from '../../src/language/languages.ts'
import { pageAt } from '../../src/language/links.ts'

export interface PageSource {
  /** From `content/docs/` on, without the language: `guides/renew.mdx`. */
  readonly name: string
  readonly language: Language
  /** The field of the frontmatter, without quotes; empty when it is missing. */
  readonly field: (key: string) => string
  /** `## #day`: the level of each heading, with its explicit id. */
  readonly headings: readonly string[]
  /** Components with those attributes that don't depend on the language. */
  readonly components: readonly string[]
  /** Ids that links can rely on. */
  readonly anchors: readonly string[]
  /** Where links within the language lead, and those out of the site. */
  readonly links: readonly string[]
  /** The text that readers see, line for line as in the file; all else is blank. */
  readonly prose: string
}

const root = fileURLToPath(new URL('../../content/docs/', import.meta.url))

/** Attributes whose values are texts, and those that only bend a word. */
const inLanguage = new Set(['title', 'label', 'caption', 'alt', 'aria-label', 'bare', 'description', 'href'])

/** Blank in place of what is left out, so that lines keep their numbers. */
const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ')

const bodyOf = (text: string): string =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, blank)
    .replaceAll(/^(import|export) .*$/gm, blank)
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replaceAll(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, blank)
    .replaceAll(/`[^`\n]*`/g, blank)

function componentOf([, name = '', attributes = '']: RegExpMatchArray): string {
  const shared = [...attributes.matchAll(/([\w-]+)(=(?:"[^"]*"|\{[^}]*\}))?/g)]
    .filter(([, key = '']) => !inLanguage.has(key))
    .map(([attribute]) => attribute)
  return [name, ...shared].join(' ')
}

/** The language of a page of this site; a file such as /program.json has none. */
function languageOf(link: string): Language | undefined {
  if (!/^\/(.*\/)?(#.*)?$/.test(link)) return undefined
  return pageAt(link.replace(/#.*/, '')).language
}

const proseOf = (body: string): string =>
  body
    .replaceAll(/<\/?[A-Za-z][^>]*>/g, blank)
    .replaceAll(/(^#{1,6} .*?)(\{#[\w-]+\})/gm, (_, heading: string, id: string) => heading + blank(id))
    .replaceAll(/\]\([^)\s]*\)/g, blank)
    .replaceAll(/^(?:> ?)?\s*\d+\. /gm, blank)

/** Takes one page apart. `path` is below `content/docs/`. */
export function readSource(path: string, text: string): PageSource {
  const { language, page } = pageAt(path)
  const body = bodyOf(text)
  const frontmatter = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? ''
  const field = (key: string) =>
    (new RegExp(`^${key}: *(.*)$`, 'm').exec(frontmatter)?.[1] ?? '').replaceAll(/^['"]|['"]$/g, '')
  return {
    name: page,
    language,
    field,
    headings: [...body.matchAll(/^(#{1,6}) .*?(?:\{(#[\w-]+)\})?$/gm)].map(([, level, id]) =>
      [level, id].filter(Boolean).join(' '),
    ),
    components: [...body.matchAll(/<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g)].map(
      componentOf,
    ),
    anchors: [...body.matchAll(/\{#([\w-]+)\}|\bid="([\w-]+)"/g)].map(
      ([, ofHeading, id]) => ofHeading ?? id ?? '',
    ),
    links: [...body.matchAll(/\]\(([^)\s]*)\)|\bhref="([^"]*)"/g)]
      .map(([, target, href]) => target ?? href ?? '')
      .filter((link) => languageOf(link) === undefined || languageOf(link) === language)
      .map((link) => link.replace(new RegExp(`^${languages[language].prefix}/`), '/')),
    prose: [field('title'), field('description'), proseOf(body)].join('\n'),
  }
}

/** Every page's source. */
export const sources: readonly PageSource[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.mdx'))
  .sort()
  .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')))
