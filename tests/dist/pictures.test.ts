/** The pictures of the calculator in its guides: there, in both themes, of the size they say, light, and not too many. */
import { readdirSync, statSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { scenes } from '../../src/commands/pictures/scenes.mjs'
import { languageCodes } from '../../src/language/languages.ts'
import { pictureNames } from '../../src/site/guide/picture-names.ts'
import { dist, pages } from '../support/dist.ts'
import { closest } from '../support/html.ts'

/** In bytes. */
const budget = 60 * 1024

const shown = pages.flatMap((page) =>
  page.elements
    .filter(
      ({ name, attributes }) => name === 'img' && /-(light|dark)\..*webp$/.test(attributes.get('src') ?? ''),
    )
    .map((image) => ({ page, image, src: image.attributes.get('src') ?? '' })),
)

test('there is a way to each picture', () => {
  expect(Object.keys(scenes).sort()).toEqual([...pictureNames].sort())
})

test.each(languageCodes)('every picture was taken in both themes, and is shown once: %s', (language) => {
  const taken = readdirSync(`content/pictures/${language}`).sort()
  expect(taken).toEqual(pictureNames.flatMap((name) => [`${name}-dark.webp`, `${name}-light.webp`]).sort())
  const names = shown
    .filter(({ page }) => page.language === language)
    .map(({ src }) => src.replace(/^.*\/(.*-(?:light|dark))\..*$/, '$1.webp'))
  expect(names.sort()).toEqual(taken)
})

test('every guide about the calculator has one', () => {
  const guides = ['bring-people', 'what-if', 'over-time', 'key-people', 'plan', 'by-edition', 'export-share']
  const withPicture = new Set(shown.map(({ page }) => page.path))
  const wanted = guides.map((guide) => `/guides/${guide}/`)
  expect(wanted.flatMap((path) => [path, `/ru${path}`]).filter((path) => !withPicture.has(path))).toEqual([])
})

test('each says what is to be seen, waits until it is near, and keeps its place free', async () => {
  const problems: string[] = []
  for (const { page, image, src } of shown) {
    const { width, height } = await sharp(`${dist}${src}`).metadata()
    const bytes = statSync(`${dist}${src}`).size
    const said = ['width', 'height'].map((name) => 2 * Number(image.attributes.get(name)))
    if (said[0] !== width || said[1] !== height) problems.push(`${page.path}: the size of ${src}`)
    if (bytes > budget) problems.push(`${page.path}: ${src} has ${bytes} bytes`)
    if (image.attributes.get('loading') !== 'lazy') problems.push(`${page.path}: ${src} is fetched at once`)
    if ((image.attributes.get('alt') ?? '').length < 40) problems.push(`${page.path}: ${src} in words`)
    if (!closest(image, 'figure')) problems.push(`${page.path}: ${src} without a caption`)
  }
  expect(problems).toEqual([])
})
