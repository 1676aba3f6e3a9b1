import type { ImageMetadata } from 'astro'
import type { Language } from '../../engine/program/index.ts'
import type { PictureName } from './picture-names.ts'

/** As the site's themes are called in `data-theme`. */
const themes = ['light', 'dark'] as const

const files = import.meta.glob<ImageMetadata>('/content/pictures/*/*.webp', {
  eager: true,
  import: 'default',
})

/**
 * Returns the picture of each theme, with its size in pixels: two for each of the page's. One that has not been taken yet is
 * left out, so that the page from which it is taken can be built; tests/dist/pictures.test.ts names it.
 */
export const picturesOf = (language: Language, name: PictureName) =>
  themes.flatMap((theme) => {
    const picture = files[`/content/pictures/${language}/${name}-${theme}.webp`]
    return picture ? [{ theme, ...picture }] : []
  })
