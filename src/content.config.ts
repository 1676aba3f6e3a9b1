import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'

/** Words of Starlight's own that read better otherwise. */
const words = [
  {
    id: 'en',
    'sidebarNav.accessibleLabel': 'Pages of the guide',
    'tableOfContents.overview': 'Top of the page',
  },
  {
    id: 'ru',
    'sidebarNav.accessibleLabel': 'Страницы справочника',
    'tableOfContents.overview': 'Начало страницы',
  },
]

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/*.mdx' }),
    schema: docsSchema(),
  }),
  i18n: defineCollection({ loader: () => words, schema: i18nSchema() }),
}
