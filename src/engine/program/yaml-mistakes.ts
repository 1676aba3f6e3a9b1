import { visit, type Document, type YAMLError } from 'yaml'
import type { Mistake } from './errors.ts'

/** A mistake of the YAML itself, and where in the text it stands. */
export interface YamlMistake extends Pick<Mistake, 'expected' | 'found' | 'advice'> {
  readonly offset: number
}

/**
 * Returns whether the error is a key that stands twice: the file can still be read, so that its other mistakes are told
 * as well.
 */
export const isDuplicate = ({ code }: YAMLError): boolean => code === 'DUPLICATE_KEY'

const duplicate = (text: string, offset: number): Omit<YamlMistake, 'offset'> => ({
  expected: 'each key once',
  found: `${text.slice(offset).split(':', 1)[0] ?? ''} a second time`,
  advice: 'Remove one of the two entries, or give this one its own id.',
})

type Words = Partial<Pick<Mistake, 'found' | 'advice'>>

/** Where the reader's own words don't help an author. */
const words: Partial<Record<string, Words>> = {
  MULTIPLE_DOCS: { found: 'a second document', advice: 'Remove the line `---`.' },
  TAB_AS_INDENT: { advice: 'Indent with spaces.' },
  TAG_RESOLVE_FAILED: { advice: 'Remove the tag, or put a text that begins with ! in quotes.' },
}

const unreadable = ({ code, message }: YAMLError): Omit<YamlMistake, 'offset'> => ({
  expected: 'YAML that can be read',
  found: message,
  advice:
    'Look at the indentation, brackets and quotes here; a text with ": ", " #" or a leading @ needs quotes.',
  ...words[code],
})

/** Returns what the YAML reader itself finds wrong. */
export const syntaxMistakes = (document: Document, text: string): readonly YamlMistake[] =>
  [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    ...(isDuplicate(error) ? duplicate(text, error.pos[0]) : unreadable(error)),
  }))

/** Returns the aliases that stand for nothing, or for what they are part of. */
export function aliasMistakes(document: Document): readonly YamlMistake[] {
  const mistakes: YamlMistake[] = []
  visit(document, {
    Alias(_, alias, parents) {
      const target = alias.resolve(document)
      if (target && !parents.includes(target)) return
      mistakes.push({
        offset: alias.range?.[0] ?? 0,
        expected: `an anchor &${alias.source} that ends before this alias`,
        found: target ? `*${alias.source} within &${alias.source}` : `*${alias.source} without its anchor`,
        advice: 'Correct the name of the alias, or write out what it stands for.',
      })
    },
  })
  return mistakes
}
