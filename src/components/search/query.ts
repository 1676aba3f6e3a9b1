/**
 * The query as the index understands it. Pagefind turns й into и before it looks for a word's stem, so that
 * «облачной» would find nothing but itself; without the last й all forms of the word are found.
 */
export const searchable = (query: string): string =>
  query
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/(?<=\p{L}{2})й$/iu, ''))
    .join(' ')
