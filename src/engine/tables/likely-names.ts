/**
 * Pairs of names that may be one person's, though some of their words differ: an initial, another alphabet, a name in
 * the middle, one wrong letter. They are found by keys that both have, so that many names take little longer.
 */

/** A way in which a name is written, with the words of it in few letters. */
export interface FoldedName {
  readonly words: readonly string[]
}

/** More than so many that fit are no hint. */
const mostFits = 4
/** What more names than these have in common tells none of them apart, and each would be held against all others. */
const mostSharing = 100
/** Nobody who is written with initials has more words. */
const mostWords = 8
/** A name with one wrong letter has at least so many, and so many in the word. */
const longName = 9
const longWord = 5
/** Wrong letters are looked for among so many names, none of them longer: each is kept once for each of its letters. */
const mostNames = 20_000
const longestName = 80

const sortedKey = (words: readonly string[]): string => words.toSorted().join(' ')
const isInitial = (word: string): boolean => word.length === 1

type Pair<Name> = readonly [Name, Name]

/** Pairs each of the some with those of the others that share a key with it and fit. */
function paired<Name>(
  some: readonly Name[],
  keysOfSome: (name: Name) => readonly string[],
  others: readonly Name[],
  keysOfOthers: (name: Name) => readonly string[],
  fits: (one: Name, other: Name) => boolean,
): Pair<Name>[] {
  if (some.length === 0) return []
  const shelves = new Map<string, Name[]>()
  for (const name of some) for (const key of keysOfSome(name)) shelves.set(key, [])
  for (const other of others) for (const key of keysOfOthers(other)) shelves.get(key)?.push(other)
  return some.flatMap((name) => {
    const found = new Set<Name>()
    for (const key of keysOfSome(name)) {
      const shelf = shelves.get(key)!
      if (shelf.length > mostSharing) continue
      for (const other of shelf) if (other !== name && fits(name, other)) found.add(other)
    }
    return found.size > mostFits ? [] : [...found].map((other): Pair<Name> => [name, other])
  })
}

/** The same words in few letters: another alphabet, another spelling. */
function sameLetters<Name extends FoldedName>(names: readonly Name[]): Pair<Name>[] {
  const groups = Map.groupBy(names, ({ words }) => sortedKey(words))
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.length > mostFits ? [] : others.map((other): Pair<Name> => [first!, other]),
  )
}

/** Each initial begins another word than the whole words of the short name. */
function standsFor(short: readonly string[], long: readonly string[]): boolean {
  const whole = short.filter((word) => !isInitial(word))
  const left = long.filter((word) => !whole.includes(word))
  if (long.length - left.length !== whole.length || long.some(isInitial) || left.length === 0) return false
  const initials = short.filter(isInitial)
  const starts = left.map((word) => word[0]!)
  return starts.length <= initials.length
    ? starts.every((start) => initials.includes(start))
    : initials.every((initial) => starts.includes(initial))
}

/** A long word with the letter that another word begins with: whoever an initial stands for has one of these, too. */
const wordsWithInitials = (words: readonly string[]): readonly string[] => [
  ...new Set(
    words.flatMap((word, at) =>
      word.length > 2 ? words.flatMap((other, place) => (place === at ? [] : [`${word} ${other[0]!}`])) : [],
    ),
  ),
]

/** "A. Byron" and "Ada Byron". */
function initials<Name extends FoldedName>(names: readonly Name[]): Pair<Name>[] {
  const few = names.filter(({ words }) => words.length <= mostWords)
  return paired(
    few.filter(({ words }) => words.some(isInitial) && words.some((word) => word.length > 2)),
    ({ words }) => wordsWithInitials(words),
    few.filter(({ words }) => !words.some(isInitial)),
    ({ words }) => wordsWithInitials(words),
    ({ words: short }, { words: long }) => standsFor(short, long),
  )
}

/** "Ada Byron" and "Ada King Byron"; «Иван Петров» and «Петров Иван Сергеевич». */
const withMiddleName = <Name extends FoldedName>(names: readonly Name[]): Pair<Name>[] =>
  paired(
    names.filter(({ words }) => words.length === 2 && !words.some(isInitial)),
    ({ words }) => [sortedKey(words)],
    names.filter(({ words }) => words.length === 3),
    ({ words }) => words.map((_, at) => sortedKey(words.toSpliced(at, 1))),
    () => true,
  )

/** Whether one letter is wrong, missing, added or in the place of its neighbour. */
function isOneLetterOff(one: string, other: string): boolean {
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  let [end, otherEnd] = [one.length, other.length]
  while (end > from && otherEnd > from && one[end - 1] === other[otherEnd - 1]) {
    end--
    otherEnd--
  }
  const [left, right] = [one.slice(from, end), other.slice(from, otherEnd)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** Two names of as many words, of which one long word has a wrong letter. */
function isTypingError({ words: some }: FoldedName, { words: others }: FoldedName): boolean {
  if (some.length !== others.length) return false
  const [one, other] = [some.toSorted(), others.toSorted()]
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [at]))
  const at = differing[0]
  if (differing.length !== 1 || at === undefined) return false
  return Math.min(one[at]!.length, other[at]!.length) >= longWord && isOneLetterOff(one[at]!, other[at]!)
}

/** One wrong letter in a long name: both are the same when a letter is left out of each. */
function typingErrors<Name extends FoldedName>(names: readonly Name[]): Pair<Name>[] {
  if (names.length > mostNames) return []
  const shelves = new Map<string, Name[]>()
  for (const name of names) {
    const key = sortedKey(name.words)
    if (key.length < longName || key.length > longestName) continue
    const keys = new Set([key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))])
    for (const one of keys) {
      const shelf = shelves.get(one)
      if (shelf) shelf.push(name)
      else shelves.set(one, [name])
    }
  }
  const found = new Map<Name, Set<Name>>()
  for (const shelf of shelves.values()) {
    if (shelf.length < 2 || shelf.length > mostFits) continue
    for (const [at, one] of shelf.entries())
      for (const other of shelf.slice(at + 1))
        if (one !== other && isTypingError(one, other) && !found.get(other)?.has(one))
          found.set(one, (found.get(one) ?? new Set()).add(other))
  }
  return [...found].flatMap(([one, others]) => [...others].map((other): Pair<Name> => [one, other]))
}

/** Finds pairs of names that may be one person's. */
export const likelyPairs = <Name extends FoldedName>(names: readonly Name[]): readonly Pair<Name>[] => [
  ...sameLetters(names),
  ...initials(names),
  ...withMiddleName(names),
  ...typingErrors(names),
]
