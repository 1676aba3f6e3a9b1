/** Amounts and counts as people write them. */
import type { Language } from '../../../engine/program/index.ts'
import { problem, value, type Draft } from './draft.ts'

const currency = /^(?:us\s?)?\$|\$$|usd$|долл(?:\.|аров)?(?:\s?сша)?$/giu
/** Numbers whose mark between groups is beyond doubt. */
const grouped: Readonly<Record<Language, { readonly form: RegExp; readonly mark: string }>> = {
  en: { form: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, mark: ',' },
  ru: { form: /^\d{1,3}(?:\.\d{3}){2,}$/, mark: '.' },
}
const plain = /^\d+(?:[.,]\d+)?$/
/** `12,000` is twelve thousand to some and twelve to others; English groups by commas beyond doubt. */
const doubtful = /^[1-9]\d{0,2}[.,]\d{3}$/

/** Reads `12000`, `12 000`, `12,5`, `$12,000.50`; zero or more, with a fraction or without. */
export function readAmount(text: string, language: Language): Draft<number> {
  const written = text
    .trim()
    .replace(/[‐-―−]/g, '-')
    .replace(currency, '')
    .replace(/[\s'’_]/g, '')
  if (written === '') return text.trim() === '' ? value<number>(undefined) : problem({ code: 'not-a-number' })
  if (/^-[\d.,]+$/.test(written)) return problem({ code: 'below-zero' })
  const { form, mark } = grouped[language]
  if (form.test(written)) return value(Number(written.replaceAll(mark, '')))
  if (doubtful.test(written)) return problem({ code: 'ambiguous-number' })
  const number = plain.test(written) ? Number(written.replace(',', '.')) : Number.NaN
  return Number.isFinite(number) ? value(number) : problem({ code: 'not-a-number' })
}

/** Reads a whole number from one to `most`. */
export function readCount(text: string, most: number): Draft<number> {
  const count = /^\d+$/.test(text.trim()) ? Number(text.trim()) : 0
  return count >= 1 && count <= most ? value(count) : problem({ code: 'not-a-count', most })
}

/** The form in which a field shows an amount: every digit, in groups. */
export const writeAmount = (amount: number | undefined, language: Language): string =>
  amount === undefined ? '' : new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(amount)
