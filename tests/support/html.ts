import { parse, type DefaultTreeAdapterTypes } from 'parse5'

/** An element of a built page. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: Element | undefined
  /** All text within, as written. */
  readonly text: string
}

const textOf = (node: DefaultTreeAdapterTypes.Node): string => {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function* elementsBelow(node: DefaultTreeAdapterTypes.Node, parent?: Element): Generator<Element> {
  let around = parent
  if ('tagName' in node) {
    around = {
      name: node.tagName,
      attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
      parent,
      get text() {
        return textOf(node)
      },
    }
    yield around
  }
  if ('content' in node) yield* elementsBelow(node.content, around)
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsBelow(child, around)
}

/** All elements of a page, in the order in which they start; those within templates too. */
export const elementsOf = (html: string): readonly Element[] => [...elementsBelow(parse(html))]

/** The element itself or the nearest one around it with that name. */
export const closest = (element: Element | undefined, name: string): Element | undefined =>
  element === undefined || element.name === name ? element : closest(element.parent, name)
