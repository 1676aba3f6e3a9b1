import { wordsOf } from './spelling.ts'

/**
 * Returns the query as the full text understands it: its telling words.
 * Pagefind turns й into и before it looks for a word's stem, so that «облачной» would find nothing but itself; without
 * the last й all forms of the word are found.
 */
export const searchable = (query: string): string[] =>
  wordsOf(query).map((word) => word.replace(/(?<=\p{L}{2})й$/u, ''))
