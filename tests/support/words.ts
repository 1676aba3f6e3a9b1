/** All that visitors read in a language, with its place: pages, messages, the glossary, the texts of the data. */
import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { parse } from 'yaml'
import type { Language } from '../../src/engine/program/types.ts'
import { sources } from './mdx.ts'

export interface Words {
  /** The file, and in a file of messages the line. */
  readonly place: string
  readonly text: string
}

/** In place of what a sentence is given: a letter, so that the words at either side stay apart. */
const given = '\u{1D4CD}'

const isName = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeNode(node) ||
  ts.isModuleDeclaration(node)

const isKey = (node: ts.Node): boolean => ts.isPropertyAssignment(node.parent) && node.parent.name === node

/** The texts of a file of messages: its strings, but those that are keys, names of files or compared with. */
function textsOf(path: string): Words[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Words[] = []
  const add = (node: ts.Node, text: string) =>
    found.push({ place: `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, text })
  const visit = (node: ts.Node): void => {
    if (isName(node)) return
    if (ts.isStringLiteralLike(node)) {
      const isCode =
        isKey(node) || ts.isBinaryExpression(node.parent) || ts.isElementAccessExpression(node.parent)
      if (!isCode) add(node, node.text)
    }
    if (ts.isTemplateExpression(node))
      add(node, node.head.text + node.templateSpans.map(({ literal }) => given + literal.text).join(''))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const messageFiles = (language: Language): string[] =>
  [
    `src/**/messages/${language}.ts`,
    `src/**/messages/*.${language}.ts`,
    `src/language/${language}/*.ts`,
  ].flatMap((pattern) => globSync(pattern).map((path) => path.replaceAll('\\', '/')))

/** The texts in a language among data: what stands under its code, with the key above that. */
function translated(path: string, data: unknown, language: Language, field = ''): Words[] {
  const place = `${path} ${field}`
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => {
    if (key !== language) return translated(path, value, language, Array.isArray(data) ? field : key)
    if (typeof value === 'string') return [{ place, text: value }]
    const { term, definition } = (value ?? {}) as { readonly term?: string; readonly definition?: string }
    return [term, definition].flatMap((text) => (text === undefined ? [] : [{ place, text }]))
  })
}

const dataFiles = ['content/glossary.yaml', 'content/successors.yaml'].concat(
  globSync('content/editions/*/**/*.yaml'),
)

/** The title, the description, and the paragraphs, rows and items of a page, each on one line. */
const paragraphs = (prose: string): string[] => {
  const [title = '', description = '', ...body] = prose.split('\n')
  const blocks = body
    .join('\n')
    .split(/\n\s*\n|\n(?=\s*(?:[-|>#]|\d+\.))/)
    .flatMap((block) => (block.trimStart().startsWith('|') ? block.split('|') : [block]))
    .map((block) => block.replaceAll(/\s*\n\s*/g, ' ').trim())
    .filter((block) => /\p{L}/u.test(block))
  return [title, description, ...blocks]
}

/** The pages' words; their no-break spaces are set when they are built. */
export const pageWords = (language: Language): Words[] =>
  sources
    .filter((page) => page.language === language)
    .flatMap(({ name, prose }) => paragraphs(prose).map((text) => ({ place: `${name}.mdx`, text })))

export const messageWords = (language: Language): Words[] => messageFiles(language).flatMap(textsOf)

export const dataWords = (language: Language): Words[] =>
  dataFiles.flatMap((path) => translated(path, parse(readFileSync(path, 'utf8')), language))

export const wordsIn = (language: Language): Words[] => [
  ...pageWords(language),
  ...messageWords(language),
  ...dataWords(language),
]
