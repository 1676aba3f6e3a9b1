/** A report as Markdown (CommonMark) that also reads well as plain text in a mail. */
import type { WrittenReport, PagePart, PageRow } from './written-report.ts'

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

const row = ({ name, state, lines }: PageRow): string => {
  const head = [strong(name), ...(state ? [plain(state.text)] : [])].join(' — ')
  return [`- ${head}`, ...lines.map((line) => `  - ${plain(line)}`)].join('\n')
}

const part = ({ heading, rows }: PagePart): string[] => [`## ${plain(heading)}`, rows.map(row).join('\n')]

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
