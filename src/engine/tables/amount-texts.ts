/** Amounts as tables write them. Where a mark may stand before thousands or before a fraction, the column decides. */
import { settle, type Settled } from './month-texts.ts'

export const decimalSigns = ['point', 'comma'] as const
/** The sign before the fraction. */
export type DecimalSign = (typeof decimalSigns)[number]

const currency = /^(?:us\s?)?\$|^usd\s?|\s?(?:\$|usd|долл(?:\.|аров)?(?:\s?сша)?)$/giu

/** The same number by either sign: groups of three stand apart by the other sign, a space or an apostrophe. */
const forms: Readonly<Record<DecimalSign, RegExp>> = {
  point: /^\d+(?:\.\d+)?$|^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
  comma: /^\d+(?:,\d+)?$|^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
}

/** Reads a text as an amount, by each sign; brackets and a minus make it negative. */
export function amountReadingsOf(text: string): Readonly<Record<DecimalSign, number | undefined>> {
  const bare = text.trim().replace(/[‐-―−]/g, '-')
  const bracketed = /^\((.+)\)$/.exec(bare)
  const written = (bracketed?.[1] ?? bare).replace(/^-\s*/, '').replace(currency, '')
  const sign = bracketed || bare.startsWith('-') ? -1 : 1
  const digits = written.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '').trim()
  const by = (decimal: DecimalSign): number | undefined => {
    if (!forms[decimal].test(digits)) return undefined
    const plain =
      decimal === 'point' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.')
    return Number(plain) === 0 ? 0 : sign * Number(plain)
  }
  return { point: by('point'), comma: by('comma') }
}

/** Returns whether a text is an amount, by either sign. */
export function isAmountText(text: string): boolean {
  const { point, comma } = amountReadingsOf(text)
  return (point ?? comma) !== undefined
}

/** Settles the sign before the fraction in columns of amounts. */
export const settleAmounts = (texts: Iterable<string>): Settled<DecimalSign, number> =>
  settle(texts, decimalSigns, (text) => {
    const { point, comma } = amountReadingsOf(text)
    return [point, comma]
  })
