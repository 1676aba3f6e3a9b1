/** Builds stock Starlight around the words of our pages, to time both in one run. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse, serializeOuter } from 'parse5'
import { pages } from '../support/dist.ts'

type Element = DefaultTreeAdapterTypes.Element
type ParentNode = DefaultTreeAdapterTypes.ParentNode

// Below this folder Node finds our packages.
const root = join(import.meta.dirname, '../../test-results/stock')

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value

/** The elements below a node that pass, but for those inside of one that does. */
const elementsIn = (node: ParentNode, pass: (element: Element) => boolean): readonly Element[] =>
  node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return []
    return pass(child) ? [child] : elementsIn(child, pass)
  })

const hasClass = (name: string) => (element: Element) =>
  attribute(element, 'class')?.split(' ').includes(name) === true

const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

/** What stands in the page as its text, without what only our own scripts use. */
function wordsOf(document: ParentNode): string {
  const [text] = elementsIn(document, hasClass('sl-markdown-content'))
  return text!.childNodes
    .filter((child) => !('tagName' in child) || !['script', 'style'].includes(child.tagName))
    .map((child) => serializeOuter(child))
    .join('')
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
    .replaceAll(/\s*\n\s*/g, ' ')
}

const write = (path: string, text: string) => {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/**
 * Builds the pages of these paths with stock Starlight: its own sheets, scripts and search, our words, and beside them the links
 * that stand beside ours.
 * @returns the folder of the built site
 */
export function buildStock(paths: readonly string[]): string {
  rmSync(root, { recursive: true, force: true })
  let sidebar: readonly { readonly label: string; readonly link: string }[] = []
  for (const path of paths) {
    const document = parse(pages.find((page) => page.path === path)!.html)
    const [title] = elementsIn(document, ({ tagName }) => tagName === 'h1')
    const [links] = elementsIn(document, hasClass('sidebar'))
    if (links)
      sidebar = elementsIn(links, ({ tagName }) => tagName === 'a').map((link) => ({
        label: textOf(link).trim(),
        link: attribute(link, 'href')!,
      }))
    write(
      `src/content/docs${path.replace(/\/$/, '')}.md`,
      `---\ntitle: ${JSON.stringify(textOf(title!).trim())}\n---\n\n${wordsOf(document)}\n`,
    )
  }
  write(
    'package.json',
    JSON.stringify({ type: 'module', dependencies: { astro: '*', '@astrojs/starlight': '*' } }),
  )
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
  )
  write(
    'astro.config.mjs',
    `import starlight from '@astrojs/starlight'
export default { integrations: [starlight({ title: 'Guide', sidebar: ${JSON.stringify(sidebar)} })] }
`,
  )
  const packages = dirname(createRequire(import.meta.url).resolve('astro/package.json'))
  execFileSync(process.execPath, [join(packages, 'bin/astro.mjs'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  return join(root, 'dist')
}
