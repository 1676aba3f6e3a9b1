/** Calendar files (.ics) as RFC 5545 writes them down. */
import { addDays, type IsoDate, type Span } from '../calendar/index.ts'

/** An event of whole days, its texts ready for reading. */
export interface CalendarEntry extends Span {
  /** Unique in the world; the same each time the same event is written. */
  readonly uid: string
  readonly summary: string
  /** May hold several lines. */
  readonly description?: string
  /** An absolute address. */
  readonly url?: string
}
/** The content of a calendar file. */
export interface CalendarFile {
  /** Who wrote the file, as `-//Organization//Product//EN`. */
  readonly productId: string
  /** The moment of writing in UTC, as `2018-10-29T12:00:00Z`; a fraction of a second is left out. */
  readonly stamp: string
  readonly entries: readonly CalendarEntry[]
}

/** Octets of a character in UTF-8. A lone surrogate is written as U+FFFD. */
const octetsOf = (character: string): number => {
  const point = character.codePointAt(0)!
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}

/** Breaks a content line into lines of at most 75 octets, within no character (section 3.1). */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

const isAllowed = (character: string): boolean => {
  const point = character.codePointAt(0)!
  return point >= 0x20 ? point !== 0x7f : character === '\t' || character === '\n'
}

/** Escapes a TEXT value (section 3.3.11) and leaves out control characters, which it may not hold. */
const text = (value: string): string =>
  [...value.replace(/\r\n?/g, '\n')]
    .filter(isAllowed)
    .join('')
    .replace(/[\\;,]/g, (special) => `\\${special}`)
    .replaceAll('\n', '\\n')

const day = (date: IsoDate): string => date.replaceAll('-', '')

const moment = (stamp: string): string => stamp.replace(/\.\d+/, '').replace(/[-:]/g, '')

const linesOf = ({ uid, from, until, summary, description, url }: CalendarEntry, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${text(uid)}`,
  `DTSTAMP:${moment(stamp)}`,
  `DTSTART;VALUE=DATE:${day(from)}`,
  // The end is the first day that is not part of the event any more.
  `DTEND;VALUE=DATE:${day(addDays(until, 1))}`,
  `SUMMARY:${text(summary)}`,
  ...(description === undefined ? [] : [`DESCRIPTION:${text(description)}`]),
  ...(url === undefined ? [] : [`URL:${url}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** Returns the text of a calendar file, to be written as UTF-8 (media type `text/calendar; charset=utf-8`). */
export const calendarFile = ({ productId, stamp, entries }: CalendarFile): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${text(productId)}`,
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => linesOf(entry, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('')
