/** Line breaks for labels: the text of a drawing does not wrap by itself. */

/** A wide estimate of a character's width, in parts of the text's size: no font is known while building. */
const characterWidth = 0.58

/** Breaks the text into lines that fit the width, between words. A word that is wider stands alone. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const longest = Math.floor(width / (size * characterWidth))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= longest) lines.splice(-1, 1, `${line} ${word}`)
    else lines.push(word)
  }
  return lines
}
