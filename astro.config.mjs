import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { contentSecurityPolicy } from './src/build/csp.ts'
import { headingLinks } from './src/build/heading-links.ts'
import { russianNotFoundPage } from './src/build/not-found.ts'
import { programOrExit, watchProgram } from './src/build/program.ts'
import { searchIndex } from './src/build/search-index.ts'
import { sidebarOf } from './src/build/sidebar.ts'

const frame = Object.fromEntries(
  [
    'Banner',
    'Footer',
    'Header',
    'Hero',
    'MobileMenuToggle',
    'MobileTableOfContents',
    'Pagination',
    'Sidebar',
    'TableOfContents',
    'ThemeProvider',
  ].map((name) => [name, `./src/components/frame/${name}.astro`]),
)

export default defineConfig({
  site: 'https://partner-competency-guide.example',
  trailingSlash: 'always',
  markdown: {
    // Colours of a highlighter are style attributes, which the content security policy blocks.
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true },
      hastPlugins: [satteriHeadingIdsPlugin(), headingLinks],
    }),
  },
  integrations: [
    starlight({
      title: { en: 'Partner Competency Guide', ru: 'Компетенции партнёров' },
      locales: { root: { label: 'English', lang: 'en' }, ru: { label: 'Русский' } },
      components: { ...frame, Search: './src/components/search/Search.astro' },
      customCss: ['./src/styles/tokens.css', './src/styles/frame.css', './src/styles/navigation.css'],
      expressiveCode: false,
      pagefind: false,
      markdown: { headingLinks: false, processedDirs: ['./content/docs'] },
      routeMiddleware: [
        './src/components/frame/contents-from-data.ts',
        './src/components/frame/not-found.ts',
      ],
      sidebar: sidebarOf(await programOrExit()),
    }),
    mdx({ optimize: true }),
    preact(),
    watchProgram(),
    searchIndex(),
    russianNotFoundPage(),
    contentSecurityPolicy(),
  ],
  vite: {
    build: {
      rolldownOptions: {
        // Astro's own mark on every page in MDX, which it has read by the time of the warning.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
        },
      },
    },
  },
})
