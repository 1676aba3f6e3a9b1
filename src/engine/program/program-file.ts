import { LineCounter, parseDocument } from 'yaml'
import type { KeyPath } from '../schema/index.ts'
import type { Mistake } from './errors.ts'
import { offsetAt } from './position.ts'
import { aliasMistakes, isDuplicate, syntaxMistakes } from './yaml-mistakes.ts'

/** A place in a text, from 1. */
interface Position {
  readonly line: number
  readonly column: number
}

/** One YAML file of the program. */
export interface ProgramFile {
  /** From the folder above the program's, such as `content/editions/2018-10/metrics.yaml`. */
  readonly name: string
  /** What it holds; undefined when it can't be read. */
  readonly value: unknown
  /** What is wrong with it as YAML. */
  readonly mistakes: readonly Mistake[]
  /** Where the value of the last key stands, or the key itself; of what is missing, its parent. */
  readonly position: (place: KeyPath, of?: 'key' | 'value') => Position
}

/** Reads one file from its text. */
export function readProgramFile(name: string, text: string): ProgramFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const aliases = aliasMistakes(document)
  const readable =
    aliases.length === 0 && document.warnings.length === 0 && document.errors.every(isDuplicate)
  return {
    name,
    value: readable ? document.toJS() : undefined,
    mistakes: [...syntaxMistakes(document, text), ...aliases].map(({ offset, ...words }) => ({
      file: name,
      ...positionOf(offset),
      place: [],
      ...words,
    })),
    position: (place, of = 'value') => positionOf(offsetAt(document, place, of)),
  }
}

/** Returns a stand-in for a file that is not there. */
export function missingFile(name: string): ProgramFile {
  const start = { line: 1, column: 1 }
  const words = {
    expected: 'a file that can be read',
    found: 'nothing',
    advice: 'Add the file, or correct the name of its folder.',
  }
  return {
    name,
    value: undefined,
    mistakes: [{ file: name, ...start, place: [], ...words }],
    position: () => start,
  }
}
