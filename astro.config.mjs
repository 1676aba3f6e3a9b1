import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

export default defineConfig({
  site: 'https://partner-competency-guide.example',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: { en: 'Partner Competency Guide', ru: 'Справочник по компетенциям партнёров' },
      locales: { root: { label: 'English', lang: 'en' }, ru: { label: 'Русский' } },
      expressiveCode: false,
      markdown: { headingLinks: false, processedDirs: ['./content/docs'] },
      sidebar: [{ slug: 'index' }],
    }),
    mdx({ optimize: true }),
    preact(),
  ],
})
