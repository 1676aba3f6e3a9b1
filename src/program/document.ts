import { LineCounter, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Node } from 'yaml'
import type { Mistake, Place } from './errors.ts'

/** One YAML file of the program. */
export interface Document {
  readonly file: string
  /** What it holds; undefined when it can't be read. */
  readonly value: unknown
  /** Why it can't be read, or not in one way only. */
  readonly mistakes: readonly Mistake[]
  /** Where the value of the last key stands, or the key itself; where it is missing, its parent. */
  readonly position: (place: Place, of?: 'key' | 'value') => { line: number; column: number }
}

const advice: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'Each id stands once in a file: remove this entry, or give it its own id.',
  MULTIPLE_DOCS: 'Remove the line `---`: a file holds one document.',
  TAB_AS_INDENT: 'Indent with spaces.',
}
const generalAdvice =
  'Look at the indentation, brackets and quotes here; a text with ": ", " #" or a leading @ needs quotes.'

/** Reads one file. `file` is the name told to authors. */
export function readDocument(file: string, text: string): Document {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }

  const mistakes: Mistake[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    file,
    ...at(pos[0]),
    place: [],
    expected: 'YAML that reads in one way only',
    found: code === 'DUPLICATE_KEY' ? `${text.slice(...pos)} a second time` : message,
    advice: advice[code] ?? generalAdvice,
  }))
  visit(document, {
    Alias(_, alias, parents) {
      const target = alias.resolve(document)
      if (target && !parents.includes(target)) return
      mistakes.push({
        file,
        ...at(alias.range?.[0] ?? 0),
        place: [],
        expected: `an anchor &${alias.source} that ends before this alias`,
        found: target ? `*${alias.source} inside &${alias.source}` : `*${alias.source} without its anchor`,
        advice: 'Correct the name of the alias, or write out what it stands for.',
      })
    },
  })

  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node)
  const offsetOf = (node: unknown): number | undefined =>
    isNode(node) ? (node as Node).range?.[0] : undefined

  const position: Document['position'] = (place, of = 'value') => {
    let node: unknown = document.contents
    let offset = offsetOf(node) ?? 0
    for (const [depth, key] of place.entries()) {
      const parent = resolved(node)
      const last = depth === place.length - 1
      if (isMap(parent)) {
        const pair = parent.items.findLast(
          (item) => String(isScalar(item.key) ? item.key.value : item.key) === key,
        )
        if (!pair) break
        node = pair.value
        offset = (last && of === 'value' ? offsetOf(node) : undefined) ?? offsetOf(pair.key) ?? offset
      } else if (isSeq(parent)) {
        node = parent.items[Number(key)]
        offset = offsetOf(node) ?? offset
      } else break
    }
    return at(offset)
  }

  const readable = mistakes.every((mistake) => mistake.advice === advice['DUPLICATE_KEY'])
  return { file, value: readable ? document.toJS() : undefined, mistakes, position }
}

/** In place of a file that is not there. */
export const missingDocument = (file: string): Document => {
  const position = () => ({ line: 1, column: 1 })
  const words = {
    expected: 'a file that can be read',
    found: 'nothing',
    advice: 'Add the file, or correct the name of its folder.',
  }
  return { file, value: undefined, mistakes: [{ file, ...position(), place: [], ...words }], position }
}
