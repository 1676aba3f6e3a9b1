import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What the content security policy has to allow on one page, or why it cannot. */
interface Inline {
  readonly scripts: Set<string>
  readonly styles: Set<string>
  /** Attributes that the policy would block: `style="…"` and event handlers. */
  readonly blocked: string[]
}

const dataTypes = new Set(['application/json', 'application/ld+json'])

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const textOf = (element: Element): string =>
  element.childNodes
    .map((child) => (child.nodeName === '#text' ? (child as DefaultTreeAdapterTypes.TextNode).value : ''))
    .join('')

function collect(node: Node, found: Inline): void {
  if ('attrs' in node) {
    const attribute = new Map(node.attrs.map(({ name, value }) => [name, value]))
    for (const name of attribute.keys())
      if (name === 'style' || name.startsWith('on'))
        found.blocked.push(`<${node.tagName} ${name}="${attribute.get(name)}">`)
    if (node.tagName === 'script' && !attribute.has('src') && !dataTypes.has(attribute.get('type') ?? ''))
      found.scripts.add(hashOf(textOf(node)))
    if (node.tagName === 'style') found.styles.add(hashOf(textOf(node)))
  }
  if ('content' in node) collect(node.content, found)
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found)
}

/**
 * Returns the page with its content security policy as the first thing after the character set: scripts and styles come
 * from this site or are named by the hash of what stands in the page.
 *
 * @throws Error naming the attributes that no hash can allow.
 */
export function withPolicy(html: string): string {
  const found: Inline = { scripts: new Set(), styles: new Set(), blocked: [] }
  collect(parse(html), found)
  if (found.blocked.length > 0)
    throw new Error(
      `The policy blocks these attributes; use a class or a listener: ${found.blocked.join(', ')}`,
    )
  const policy = [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...found.scripts].join(' '),
    ["style-src 'self'", ...found.styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const charset = /<meta charset="?utf-8"?\s*\/?>/i
  if (!charset.test(html)) throw new Error('The page has no <meta charset="utf-8">.')
  return html.replace(
    charset,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}
