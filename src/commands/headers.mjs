/** Reads public/_headers, the file by which static hosts are told what headers to send with which path. */

/**
 * Reads the rules of the file.
 * @param {string} text lines of a path pattern (`*` for anything), each followed by indented `Name: value` lines
 * @returns {(path: string) => [name: string, value: string][]} the headers for a path, in the file's order
 */
export function parseHeaders(text) {
  /** @type {{ pattern: RegExp, headers: [string, string][] }[]} */
  const rules = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (/^\s/.test(line)) {
      const colon = line.indexOf(':')
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
    } else {
      const escaped = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
      rules.push({ pattern: new RegExp(`^${escaped}$`), headers: [] })
    }
  }
  return (path) => rules.filter((rule) => rule.pattern.test(path)).flatMap((rule) => rule.headers)
}
