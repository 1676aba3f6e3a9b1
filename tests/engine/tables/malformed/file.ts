/** A file that nobody should have to open. */
export interface Malformed {
  readonly name: string
  readonly bytes: Uint8Array
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
export const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text.split(''), (unit) => unit.charCodeAt(0)).buffer)
export const file = (name: string, content: Uint8Array | string): Malformed => ({
  name,
  bytes: typeof content === 'string' ? utf8(content) : content,
})

export const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

/** Bytes without a pattern, the same for the same seed. */
export function noise(seed: number, length: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 16) & 255
  })
}

/** Names that mean something to JavaScript, to a spreadsheet or to a page, and nothing to us. */
export const hostileTexts: readonly string[] = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '=1+1',
  '=cmd|"/c calc"!A1',
  '+49 170',
  '-1',
  '@SUM(A1)',
  "'=1+1",
  '\t=1',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '\u202egnp.exe',
  '\u200b',
  '\ufeff',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt;&#0;',
  '../../etc/passwd',
  'file:///etc/passwd',
  'null',
  'NaN',
  '1e999',
  '👩‍💻'.repeat(500),
  'x'.repeat(100_000),
  '\u0301'.repeat(5000),
]
