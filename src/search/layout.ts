/** What was typed in the wrong keyboard layout: the same keys, read in the other one. */
const latinKeys = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?@#$^&|'
const cyrillicKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"№;:?/'

const pairs = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((key, place) => [key, [...to][place]!]))

const toCyrillic = pairs(latinKeys, cyrillicKeys)
const toLatin = pairs(cyrillicKeys, latinKeys)

/** Returns the text as the same keys give it in the other layout, English (US) or Russian; undefined for digits alone. */
export function otherLayout(text: string): string | undefined {
  const cyrillic = (text.match(/\p{Script=Cyrillic}/gu) ?? []).length
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length
  if (cyrillic + latin === 0) return undefined
  const keys = cyrillic > latin ? toLatin : toCyrillic
  return Array.from(text, (sign) => keys.get(sign) ?? sign).join('')
}
