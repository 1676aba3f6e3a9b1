import { parse, type DefaultTreeAdapterTypes } from 'parse5'

/** An element of a built page: its name, attributes and text, and the names of the elements around it. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly text: string
}

const textOf = (node: DefaultTreeAdapterTypes.Node): string => {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function* elementsBelow(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ('tagName' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
    yield {
      name: node.tagName,
      attributes,
      get text() {
        return textOf(node)
      },
    }
  }
  if ('content' in node) yield* elementsBelow(node.content)
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsBelow(child)
}

/** All elements of a page, in the order in which they start; those within templates too. */
export const elementsOf = (html: string): readonly Element[] => [...elementsBelow(parse(html))]
