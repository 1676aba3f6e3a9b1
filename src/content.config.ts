import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { languageCodes } from './language/languages.ts'
import { frameMessages } from './site/frame/messages/index.ts'

const words = languageCodes.map((id) => ({ id, ...frameMessages[id].starlight }))

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/*.mdx' }),
    schema: docsSchema(),
  }),
  i18n: defineCollection({ loader: () => words, schema: i18nSchema() }),
}
