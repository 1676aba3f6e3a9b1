import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type Pair } from 'yaml'
import type { KeyPath } from '../schema/index.ts'

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key)

/**
 * Returns where a place stands in the text of a YAML document, through aliases: the value of its last key, or the key
 * itself. For a place that is not there, where its parent stands.
 */
export function offsetAt(document: Document, place: KeyPath, of: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = offsetOf(node) ?? 0
  for (const [depth, key] of place.entries()) {
    const parent: unknown = isAlias(node) ? node.resolve(document) : node
    const isLast = depth === place.length - 1
    if (isMap(parent)) {
      const pair = parent.items.findLast((item) => keyOf(item) === key)
      if (!pair) break
      node = pair.value
      offset = (isLast && of === 'value' ? offsetOf(node) : undefined) ?? offsetOf(pair.key) ?? offset
    } else if (isSeq(parent)) {
      node = parent.items[Number(key)]
      offset = offsetOf(node) ?? offset
    } else break
  }
  return offset
}
