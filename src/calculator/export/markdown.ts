/** A report as Markdown (CommonMark) that also reads well as plain text in a mail. */
import type { WrittenReport, PageCell, PagePart, PageRow } from './written-report.ts'

/** Names come from files: what would be markup in them, in a table too, stays text, and one line stays one line. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    // In an address that becomes a link by itself no escape would be one.
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .trim()
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')

const strong = (text: string): string => `**${plain(text)}**`

const standing = ({ standing }: PageCell): string[] => (standing ? [standing.text] : [])

/** With one column its lines stand for themselves; with more each cell is a line behind its heading. */
function cells(columns: readonly string[], row: PageRow): string[] {
  if (columns.length === 1) return row.cells.flatMap((cell) => [...standing(cell), ...cell.lines])
  return row.cells.flatMap((cell, at) => {
    // Words after a colon begin small.
    const told = [
      ...standing(cell).map((text) => text.charAt(0).toLowerCase() + text.slice(1)),
      ...cell.lines,
    ]
    return told.length > 0 ? [`${columns[at]!}: ${told.join(', ')}`] : []
  })
}

const rowOf = (columns: readonly string[], row: PageRow): string => {
  const lines = [...(row.path ? [row.path] : []), ...cells(columns, row)]
  return [`- ${strong(row.name)}`, ...lines.map((line) => `  - ${plain(line)}`)].join('\n')
}

const part = ({ heading, columns, rows, notes = [] }: PagePart): string[] =>
  [`## ${plain(heading)}`, rows.map((row) => rowOf(columns, row)).join('\n'), ...notes.map(plain)].filter(
    (text) => text !== '',
  )

export function toMarkdown({ title, facts, sentence, why, parts, notes, origin }: WrittenReport): string {
  const paragraphs = [
    `# ${plain(title)}`,
    facts.map(([label, text]) => `- ${plain(label)}: ${plain(text)}`).join('\n'),
    [strong(`${sentence}.`), ...why.map(plain)].join(' '),
    ...parts.flatMap(part),
    `## ${plain(notes.heading)}`,
    notes.lines.map((line) => `- ${plain(line)}`).join('\n'),
    plain(origin),
  ]
  return `${paragraphs.join('\n\n')}\n`
}
