/** What Russian sentences are written with: the forms of numbers, days and lists, and the program's terms. */
import { formatIn } from '../format.ts'

export * from './terms.ts'

export const format = formatIn('ru')
export const { all, count, day, month, number, plural } = format
