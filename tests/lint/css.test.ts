import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface File {
  readonly name: string
  readonly text: string
}

const filesOf = (folder: string, extension: RegExp): readonly File[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => extension.test(name))
    .map((name) => ({ name, text: readFileSync(name, 'utf8') }))

const withoutComments = (text: string) => text.replaceAll(/\/\*.*?\*\//gs, '')

const all = filesOf('src', /\.css$/)
const sheets = all.map(({ name, text }) => ({ name, text: withoutComments(text) }))
const isTokens = ({ name }: File) => name.endsWith('/tokens.css')
const tokens = sheets.filter(isTokens)
const others = sheets.filter((sheet) => !isTokens(sheet))
const components = filesOf('src', /\.(tsx|astro)$/)

interface Declaration {
  readonly property: string
  readonly value: string
}

const declarationsIn = ({ text }: File): readonly Declaration[] =>
  [...text.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)].map(([, property = '', value = '']) => ({
    property,
    value,
  }))

/** The declarations that a rule refuses, each with its sheet. */
const refused = (files: readonly File[], isRefused: (declaration: Declaration) => boolean) =>
  files.flatMap((file) =>
    declarationsIn(file)
      .filter(isRefused)
      .map(({ property, value }) => `${file.name}: ${property}: ${value}`),
  )

const defined = new Map(tokens.flatMap(declarationsIn).map(({ property, value }) => [property, value]))

/** The widths that the comment of the site's tokens names. */
const widths = [
  ...readFileSync('src/site/frame/tokens.css', 'utf8').matchAll(/^ \* {3}\w+ +(\d+rem) /gm),
].map(([, width = '']) => width)

test('no sheet names a colour', () => {
  const colour =
    /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(|\b(?:black|white|gray|grey|red|green|blue|orange|yellow)\b/i
  expect(refused(others, ({ value }) => colour.test(value))).toEqual([])
})

test('sizes of type, line heights and radii are tokens, or relative to what is around', () => {
  const allowed: Readonly<Record<string, RegExp>> = {
    font: /^inherit$/,
    'font-size': /^(?:var\(--type-\w+\)|clamp\(var\(--type-.*|[\d.]+em|inherit|0)$/,
    'line-height': /^(?:var\(--leading-\w+\)|[\d.]+(?:rem|em|px)|inherit)$/,
    'border-radius': /^(?:var\(--radius-\w+\)|inherit|0)$/,
  }
  expect(refused(others, ({ property, value }) => allowed[property]?.test(value) === false)).toEqual([])
})

test('a space that has a token is taken from it', () => {
  const spaces = [...defined].filter(([token]) => token.startsWith('--space-')).map(([, value]) => value)
  const isSpace = ({ property }: Declaration) => /^(?:(?:row-|column-)?gap|margin|padding)\b/.test(property)
  const isBare = ({ value }: Declaration) => value.split(/[\s(),]+/).some((part) => spaces.includes(part))
  expect(spaces.length).toBeGreaterThan(0)
  expect(refused(others, (declaration) => isSpace(declaration) && isBare(declaration))).toEqual([])
})

test('the colours and the type of Starlight are read by the tokens alone', () => {
  expect(refused(others, ({ value }) => /var\(--sl-(?:color|text|line)/.test(value))).toEqual([])
})

test('every token that is read is defined, and every one that is defined is read', () => {
  const reads = (text: string) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, token = '']) => token)
  const read = new Set(sheets.flatMap(({ text }) => reads(text)))
  const own = (names: Iterable<string>) => [...names].filter((name) => /^--(?!sl-)/.test(name))
  expect(own(read).filter((token) => !defined.has(token))).toEqual([])
  expect(own(defined.keys()).filter((token) => !read.has(token))).toEqual([])
})

test('pages change at the five named widths, written as ranges', () => {
  expect(widths).toHaveLength(5)
  const allowed = new Set(widths.flatMap((width) => [`width < ${width}`, `width >= ${width}`]))
  const queries = [
    ...sheets.flatMap(({ name, text }) =>
      [...text.matchAll(/@media ([^{]+)/g)].map(([, query = '']) => ({ name, query })),
    ),
    ...filesOf('src', /\.(ts|tsx|astro)$/).flatMap(({ name, text }) =>
      [...text.matchAll(/['"`](\([^'"`\n]*\bwidth\b[^'"`\n]*\))['"`]/g)].map(([, query = '']) => ({
        name,
        query,
      })),
    ),
  ]
  const others = queries.flatMap(({ name, query }) =>
    [...query.matchAll(/\(([^()]*\bwidth\b[^()]*)\)/g)]
      .filter(([, condition = '']) => !allowed.has(condition))
      .map(([condition]) => `${name}: ${condition}`),
  )
  expect(others).toEqual([])
})

test('what is only read aloud has the one class for it', () => {
  // The others are seen at times: words where there is room, the ways past what comes first when they have the focus; a title.
  expect(refused(sheets, ({ property }) => property === 'clip-path')).toEqual([
    'src/calculator/app/bar.css: clip-path: inset(50%)',
    'src/calculator/app/page.css: clip-path: inset(50%)',
    'src/calculator/app/page.css: clip-path: inset(50%)',
    'src/calculator/plan/plan.css: clip-path: inset(50%)',
    'src/site/frame/base.css: clip-path: inset(50%)',
    'src/site/frame/page.css: clip-path: inset(50%)',
  ])
})

test('nothing is important, and no component holds styles', () => {
  expect(refused(sheets, ({ value }) => value.includes('!important'))).toEqual([])
  expect(
    components.filter(({ text }) => /<style(?! is:inline set:html)/.test(text)).map(({ name }) => name),
  ).toEqual([])
})

/** Below 4 KB it would become a `data:` address, which the content security policy refuses. */
test('a sheet that comes later stays a file', () => {
  const imports = filesOf('src', /\.tsx?$/).flatMap(({ name, text }) =>
    [...text.matchAll(/'([^']+\.css\?[^']*)'/g)].map(([, specifier = '']) => ({ name, specifier })),
  )
  expect(imports.length).toBeGreaterThan(0)
  expect(imports.filter(({ specifier }) => !specifier.endsWith('.css?url&no-inline'))).toEqual([])
})

/** The folder of the calculator that a file lies in. */
const room = (name: string) => /^src\/calculator\/([\w-]+)\//.exec(name)?.[1]

/** The classes that a sheet of the calculator styles wherever they stand, each with these sheets. */
const styled = new Map<string, Set<string>>()
for (const { name, text } of sheets.filter((sheet) => room(sheet.name)))
  for (const [, className = ''] of text.matchAll(/^ *\.([\w-]+)(?:,| \{)$/gm))
    styled.set(className, (styled.get(className) ?? new Set()).add(name))

/** A sheet that comes later would change what another feature shows already. */
test('no two features style one class', () => {
  const features = ([className, places]: [string, Set<string>]) => ({
    className,
    rooms: [...new Set([...places].map(room))].filter((name) => name !== 'kit'),
  })
  expect(styled.size).toBeGreaterThan(0)
  expect([...styled].map(features).filter(({ rooms }) => rooms.length > 1)).toEqual([])
})

/** A sheet of another feature may not have come yet. */
test('what a feature shows is styled by its own sheets, the kit, or those of the first load', () => {
  const first = [
    ...readFileSync('src/site/calculator/Calculator.astro', 'utf8').matchAll(
      /'\.\.\/\.\.\/(calculator\/.+\.css)'/g,
    ),
  ].map(([, path = '']) => `src/${path}`)
  const problems = components.flatMap(({ name, text }) =>
    [...text.matchAll(/class(?:Name)?="([^"]+)"/g)]
      .flatMap(([, classNames = '']) => classNames.split(' '))
      .filter((className) => {
        const places = [...(styled.get(className) ?? [])]
        return (
          room(name) !== undefined &&
          places.length > 0 &&
          !places.some((place) => first.includes(place) || [room(name), 'kit'].includes(room(place)))
        )
      })
      .map((className) => `${name}: .${className}`),
  )
  expect(first.length).toBeGreaterThan(0)
  expect(problems).toEqual([])
})

/** Their sheet is left out of every page; see `astro.config.mjs`. */
test('no page has an aside', () => {
  const pages = filesOf('content/docs', /\.mdx?$/)
  expect(pages.filter(({ text }) => /^:::|<Aside\b/m.test(text)).map(({ name }) => name)).toEqual([])
})
