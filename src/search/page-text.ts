/** Reads the text of a built page, section by section. For the build. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { TextSection } from './text.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

/** Nothing that a reader reads, or what stands on every page. */
const silent = new Set(['script', 'style', 'svg', 'template', 'button', 'select', 'noscript'])
const heading = /^h[1-6]$/
/** Elements whose text runs on from what stands before. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'code', 'em', 'i', 'q', 'strong', 'wbr'])

const childrenOf = (node: Node | DefaultTreeAdapterTypes.Document): readonly Node[] =>
  'childNodes' in node ? node.childNodes : []

function find(node: Node | DefaultTreeAdapterTypes.Document, name: string): Element | undefined {
  for (const child of childrenOf(node)) {
    const found = isElement(child) && child.tagName === name ? child : find(child, name)
    if (found) return found
  }
  return undefined
}

/** A space stands wherever a reader sees two words apart. */
function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  if (!isElement(node) || silent.has(node.tagName) || attribute(node, 'data-search-ignore') !== undefined)
    return ''
  const text = childrenOf(node).map(textOf).join('')
  return inline.has(node.tagName) ? text : ` ${text} `
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?)])/g, '')
    .trim()

/** Returns the sections of a page's main part: what stands before the first heading with an id has an empty anchor. */
export function sectionsOf(html: string): readonly TextSection[] {
  const main = find(parse(html), 'main')
  const sections: [anchor: string, heading: string, text: string][] = [['', '', '']]
  const read = (node: Node): void => {
    if (isElement(node)) {
      if (attribute(node, 'data-search-ignore') !== undefined || silent.has(node.tagName)) return
      const id = heading.test(node.tagName) && node.tagName !== 'h1' ? attribute(node, 'id') : undefined
      if (id !== undefined) {
        sections.push([id, tidy(textOf(node)), ''])
        return
      }
      if (node.tagName === 'h1') return
      // A definition's term and the like: a place of its own that an address leads to.
      if (!inline.has(node.tagName)) sections.at(-1)![2] += ' '
      childrenOf(node).forEach(read)
      if (!inline.has(node.tagName)) sections.at(-1)![2] += ' '
    } else sections.at(-1)![2] += textOf(node)
  }
  if (main) read(main)
  return sections
    .map(([anchor, title, text]) => [anchor, title, tidy(text)] as const)
    .filter(([anchor, , text]) => anchor !== '' || text !== '')
}
