/** Decimal numbers, exactly: prices and figures as they are written down, which binary fractions hold only nearly. */

/** `digits` / 10^`places`. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

/** Reads a number as it is written down: 165.35 is 16535 / 10². */
export function decimalOf(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const digits = BigInt(whole + fraction)
  const places = fraction.length - Number(exponent)
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places }
}

const scaled = ({ digits, places }: Decimal, to: number): bigint => digits * 10n ** BigInt(to - places)

/** Subtracts exactly. */
export function minus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  return { digits: scaled(a, places) - scaled(b, places), places }
}

/** Multiplies exactly. */
export const times = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  places: a.places + b.places,
})

/** Returns how many 10^-`places` a number of at least 0 is, rounded half up. */
export function smallestUnits(value: Decimal, places: number): number {
  if (value.places <= places) return Number(scaled(value, places))
  const unit = 10n ** BigInt(value.places - places)
  return Number((value.digits + unit / 2n) / unit)
}

/** Returns how many 10^-`places` there are in a number of at least 0, rounded down. */
export function unitsWithin(value: number, places: number): number {
  const decimal = decimalOf(value)
  const units = Number(decimal.digits / 10n ** BigInt(Math.max(0, decimal.places - places)))
  return decimal.places < places ? units * 10 ** (places - decimal.places) : units
}
