/**
 * `npm run pictures`: takes the pictures in the guides about the calculator anew, in every language and theme, from the site
 * as its sources are. Names after `--` take only these: `npm run pictures -- plan share`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser, installBrowser } from './browser.mjs'
import { buildIfChanged } from './build.mjs'
import { install } from './install.mjs'
import { scenes } from './pictures/scenes.mjs'
import { openScene, settings, takePicture, wordsIn } from './pictures/take.mjs'
import { root } from './run.mjs'
import { serve } from './serve.mjs'

const folder = join(root, 'content', 'pictures')
/** What was in each picture when it was taken, by language and name; tests/browser/pictures.spec.ts compares. */
const wordsFile = join(folder, 'words.json')

/** Returns the addresses of the calculator in the built site. */
const calculators = () =>
  ['', ...readdirSync(join(root, 'dist'))]
    .filter((prefix) => existsSync(join(root, 'dist', prefix, 'calculator', 'index.html')))
    .map((prefix) => join('/', prefix, 'calculator/').replaceAll('\\', '/'))

/** Few colours are in them, and type stays sharp without loss. @param {Buffer} png */
async function compress(png) {
  const { default: sharp } = await import('sharp')
  const reduced = await sharp(png).png({ palette: true, quality: 70, dither: 0 }).toBuffer()
  return sharp(reduced).webp({ lossless: true, effort: 6 }).toBuffer()
}

/** @param {readonly string[]} names */
async function takeAll(names) {
  const { chromium } = await import('@playwright/test')
  const executablePath = await findBrowser()
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none']
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) })
  const { origin } = new URL(await serve(0))
  const words = existsSync(wordsFile) ? JSON.parse(readFileSync(wordsFile, 'utf8')) : {}
  for (const address of calculators())
    for (const name of names)
      for (const theme of /** @type {const} */ (['light', 'dark'])) {
        const page = await browser.newPage(settings(theme))
        const parts = await openScene(page, origin + address, name)
        const language = await page.evaluate(() => document.documentElement.lang)
        const picture = await compress(await takePicture(page, parts))
        mkdirSync(join(folder, language), { recursive: true })
        writeFileSync(join(folder, language, `${name}-${theme}.webp`), picture)
        words[language] = { ...words[language], [name]: await wordsIn(parts) }
        console.log(`${language}/${name}-${theme}.webp: ${Math.ceil(picture.length / 1024)} KB`)
        await page.close()
      }
  writeFileSync(wordsFile, `${JSON.stringify(words, null, 2)}\n`)
  await browser.close()
}

const asked = process.argv.slice(2)
const names = asked.length > 0 ? asked : Object.keys(scenes)
const ready = (await install()) && (await buildIfChanged()) && (await installBrowser())
if (ready) await takeAll(names)
process.exit(ready ? 0 : 1)
