/** Who a row is about. */
import { columnIndexes, textOf } from './cells.ts'
import { most } from '../profile/index.ts'
import type { Columns } from './columns.ts'
import type { UnusedCell } from './entries.ts'
import type { Row } from './table.ts'

/** A spreadsheet makes numbers of MCIDs: 1001.0, 1,001, and 1.00E+03, which has lost its digits. */
function mcidOf(text: string): string | 'rounded' {
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(text)) return 'rounded'
  const plain = text.replace(/^(?:mc(?:p?\s*id)?|id|№|#)\s*[:#]?\s*(?=\d)/i, '')
  if (/^\d+[.,]0+$/.test(plain)) return plain.replace(/[.,]0+$/, '')
  return /^\d{1,3}(?:[, ']\d{3})+$/.test(plain) ? plain.replace(/\D/g, '') : plain
}

/** What stands for nobody where a name should. */
const nobody =
  /^(?:n\/a|none|null|unknown|vacant|tbd|test user|нет|н\/д|неизвестно|total:?|итого:?|всего:?)$/i

/** What a row says of the person. */
export interface Who {
  readonly mcid: string | undefined
  readonly email: string | undefined
  readonly name: string | undefined
}

/** A name with its address: `Ada Byron <ada@contoso.example>`. */
const withAddress = /^(?<name>[^<>]*?)\s*[<(](?:mailto:)?(?<email>[^\s@<>()]+@[^\s@<>()]+)[>)]$/i

/** Prepares the reading of who a row is about. */
export function createWho(columns: Columns): {
  readonly whoOf: (row: Row, unused: (cell: UnusedCell['cell']) => void) => Who
  readonly isNamesake: (row: Row, who: Who) => boolean
} {
  const cellOf = columnIndexes(columns)
  const emailOf = textOf(columns, 'email')
  const nameOf = textOf(columns, 'name')
  const [firstOf, lastOf] = [textOf(columns, 'first-name'), textOf(columns, 'last-name')]

  function whoOf(row: Row, unused: (cell: UnusedCell['cell']) => void): Who {
    let name: string | undefined = nameOf(row) || `${firstOf(row)} ${lastOf(row)}`.trim() || undefined
    const address = emailOf(row)
    let email =
      address.includes('@') && address.length <= most.text ? address.replace(/^mailto:/i, '') : undefined
    const both = name?.includes('@') && name.length < 200 ? withAddress.exec(name)?.groups : undefined
    if (both) {
      email ??= both['email']
      name = both['name'] || undefined
    } else if (name?.includes('@') && /^[^\s@]+@[^\s@]+$/.test(name)) {
      email ??= name
      name = undefined
    }
    if (name !== undefined && (name.length > most.text || nobody.test(name) || !/\p{L}/u.test(name)))
      name = undefined
    const number = cellOf(row, 'mcid')
    const mcid =
      number && number.text.length <= most.text && /\d/.test(number.text) ? mcidOf(number.text) : undefined
    if (mcid === 'rounded') unused({ code: 'rounded-number', ...number! })
    return { mcid: mcid === 'rounded' ? undefined : mcid, email, name }
  }

  /** The number of the first who has a name: another number is a namesake, whom a name can't tell apart. */
  const numberOf = textOf(columns, 'number')
  const numbers = new Map<string, string>()
  function isNamesake(row: Row, { mcid, email, name }: Who): boolean {
    if (name === undefined || mcid !== undefined || email !== undefined) return false
    const number = numberOf(row)
    if (number === '') return false
    const key = name.toLowerCase()
    const first = numbers.get(key) ?? number
    numbers.set(key, first)
    return first !== number
  }

  return { whoOf, isNamesake }
}
