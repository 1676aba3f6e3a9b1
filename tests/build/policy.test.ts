import { expect, test } from 'vitest'
import { withPolicy } from '../../src/build/policy.ts'

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

/** The hashes come from `openssl dgst -sha256`. */
test('a script and a style are named by the hash of their text', () => {
  const html = withPolicy(page('<script>one()</script><style>a{}</style>'))
  expect(html).toContain(
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4=';`,
  )
  expect(html).toContain(`style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';`)
})

test('scripts by address and blocks of data need no hash', () => {
  const html = withPolicy(page('<script src="/a.js"></script><script type="application/json">{}</script>'))
  expect(html).toContain("script-src 'self' 'wasm-unsafe-eval';")
})

test('a script in a template or in the body is found, and one that stands twice is named once', () => {
  const html = withPolicy(page('', '<template><script>one()</script></template><script>one()</script>'))
  expect(html.match(/sha256-/g)).toHaveLength(1)
})

test('the policy stands right after the character set', () => {
  expect(withPolicy(page('<title>A</title>'))).toMatch(
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
  )
})

test.each(['<p style="color: red">', '<button onclick="go()">'])('%s stops the build', (tag) => {
  expect(() => withPolicy(page('', tag))).toThrow(tag)
})

test('a page without a character set stops the build', () => {
  expect(() => withPolicy('<html><head></head></html>')).toThrow('charset')
})
