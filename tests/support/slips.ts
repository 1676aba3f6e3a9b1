/** Slips of a finger, the same ones each time. */

/** A generator of numbers from 0 up to 1 (Park and Miller). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщъыьэюя']

/** Returns a word with one slip: a letter left out, doubled, another, or two neighbours exchanged. */
export function slipIn(word: string, number: () => number): string {
  const pick = (length: number) => Math.floor(number() * length)
  const letters = [...word]
  const at = pick(letters.length - 1)
  const alphabet = alphabets.find((one) => one.includes(letters[at]!)) ?? alphabets[0]!
  switch (pick(4)) {
    case 0:
      letters.splice(at, 1)
      break
    case 1:
      letters.splice(at, 0, letters[at]!)
      break
    case 2:
      letters[at] = alphabet[pick(alphabet.length)]!
      break
    default:
      letters.splice(at, 2, letters[at + 1]!, letters[at]!)
  }
  return letters.join('')
}
