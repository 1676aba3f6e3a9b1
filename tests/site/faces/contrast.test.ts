/** Text needs 4.5, and edges by which a thing is known need 3 (WCAG 2.2, 1.4.3 and 1.4.11), in both themes. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheet = ['src/site/frame/tokens.css', 'src/calculator/kit/tokens.css']
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')
/** The values of a colour in the light and the dark theme. */
const colours = new Map(
  [...sheet.matchAll(/--([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g)].map(
    ([, name = '', light, dark, both]) => [name, [light ?? both ?? '', dark ?? both ?? '']] as const,
  ),
)

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.slice(1).match(/../g)
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const part = parseInt(pair, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** What is too close, as `name on name (theme): contrast`. */
const tooClose = (least: number, pairs: readonly (readonly [string, ...string[]])[]) =>
  pairs.flatMap(([front, ...backs]) =>
    backs.flatMap((back) =>
      ['light', 'dark'].flatMap((theme, at) => {
        const found = contrast(colours.get(front)![at]!, colours.get(back)![at]!)
        return found < least ? [`${front} on ${back} (${theme}): ${found.toFixed(2)}`] : []
      }),
    ),
  )

test('text can be read', () => {
  const texts = [
    ['strong', 'paper', 'raised', 'faint'],
    ['text', 'paper', 'raised', 'faint'],
    ['quiet', 'paper', 'raised'],
    ['accent', 'paper', 'raised', 'faint'],
    ['risk', 'paper', 'raised'],
    ['on-tint', 'tint'],
    ['on-action', 'action', 'action-hover'],
    ['silver-text', 'paper', 'raised', 'silver-background'],
    ['gold-text', 'paper', 'raised', 'gold-background'],
  ] as const
  expect(tooClose(4.5, texts)).toEqual([])
})

test('badges can be made out', () => {
  const edges = [
    ['silver-edge', 'paper', 'raised'],
    ['gold-edge', 'paper', 'raised'],
    ['hollow-edge', 'paper', 'raised', 'faint'],
    ['silver-mark', 'silver-plate'],
    ['gold-mark', 'gold-plate'],
    ['accent-edge', 'paper', 'raised'],
  ] as const
  expect(tooClose(3, edges)).toEqual([])
})
