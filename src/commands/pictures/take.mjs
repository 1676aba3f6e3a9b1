/** Opens what a picture shows in the built site, and takes it. */
import { createHash } from 'node:crypto'
import { scenes } from './scenes.mjs'

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {'light' | 'dark'} Theme
 */

/** In CSS pixels. As wide as the text of a guide, and so high that nothing pinned to the page lies over what is shown. */
const viewport = { width: 744, height: 3200 }
const beside = 16
const above = 6
/** Any moment will do, as long as it is always the same: pages show when they were saved. */
const moment = new Date('2018-10-29T09:00:00Z')

/** The settings of a context in which pictures come out the same each time. @param {Theme} theme */
export const settings = (theme) => ({
  viewport,
  deviceScaleFactor: 2,
  colorScheme: theme,
  reducedMotion: /** @type {const} */ ('reduce'),
  timezoneId: 'UTC',
})

/**
 * Leads a fresh page to what a picture shows.
 * @param {Page} page
 * @param {string} address the calculator's, in the language of the picture
 * @param {string} name the picture's
 * @returns {Promise<readonly Locator[]>} the parts that it holds
 */
export async function openScene(page, address, name) {
  await page.clock.setFixedTime(moment)
  await page.goto(address)
  await page.locator('.ways .way').first().click()
  await page.locator('.answer .area').first().waitFor()
  const parts = (await scenes[name]?.(page)) ?? []
  for (const part of parts) await part.waitFor()
  // Nothing is pointed at.
  await page.mouse.move(0, 0)
  return parts
}

/**
 * Returns what tells whether the page has changed since a picture was taken: a hash of the words in it.
 * @param {readonly Locator[]} parts
 */
export async function wordsIn(parts) {
  const texts = await Promise.all(parts.map((part) => part.innerText()))
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12)
}

/**
 * Takes a picture of the rectangle around some parts.
 * @param {Page} page
 * @param {readonly Locator[]} parts
 * @returns {Promise<Buffer>} a PNG at twice the size in CSS pixels
 */
export async function takePicture(page, parts) {
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null)
  const x = Math.floor(Math.min(...boxes.map((box) => box.x))) - beside
  const y = Math.floor(Math.min(...boxes.map((box) => box.y))) - above
  const right = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width))) + beside
  const bottom = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height))) + above
  const clip = { x, y, width: right - x, height: bottom - y }
  return page.screenshot({ clip, animations: 'disabled' })
}
