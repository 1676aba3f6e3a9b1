import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import sitemap from '@astrojs/sitemap'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { contentSecurityPolicy } from './src/build/csp.ts'
import { headingLinks } from './src/build/heading-links.ts'
import { locales, rootLocale, sitemapLocales, siteTitle } from './src/build/locales.ts'
import { notFoundPages } from './src/build/not-found.ts'
import { programOrExit, watchProgram } from './src/build/program.ts'
import { redirects } from './src/build/redirects.ts'
import { searchIndex } from './src/search/build-index.ts'
import { sidebarOf } from './src/build/sidebar.ts'
import { tableLabels } from './src/build/table-labels.ts'

const frame = Object.fromEntries(
  [
    'Banner',
    'Footer',
    'Header',
    'Hero',
    'MobileMenuToggle',
    'MobileTableOfContents',
    'PageTitle',
    'Pagination',
    'Sidebar',
    'TableOfContents',
    'ThemeProvider',
  ].map((name) => [name, `./src/site/frame/${name}.astro`]),
)

const program = await programOrExit()

export default defineConfig({
  site: 'https://partner-competency-guide.example',
  trailingSlash: 'always',
  markdown: {
    // Colours of a highlighter are style attributes, which the content security policy blocks.
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true },
      hastPlugins: [satteriHeadingIdsPlugin(), headingLinks, tableLabels],
    }),
  },
  integrations: [
    starlight({
      title: siteTitle,
      locales,
      components: { ...frame, Search: './src/search/Search.astro' },
      customCss: ['tokens', 'frame', 'navigation', 'tables'].map((name) => `./src/site/frame/${name}.css`),
      expressiveCode: false,
      pagefind: false,
      markdown: { headingLinks: false, processedDirs: ['./content/docs'] },
      routeMiddleware: ['contents-from-data', 'no-twin', 'social-picture'].map(
        (name) => `./src/site/frame/${name}.ts`,
      ),
      sidebar: sidebarOf(program),
    }),
    // Starlight's own map would name the pages of the links by number as well.
    sitemap({
      i18n: { defaultLocale: rootLocale, locales: sitemapLocales },
      filter: (address) => !new URL(address).pathname.startsWith('/fwlink/'),
    }),
    mdx({ optimize: true }),
    preact(),
    watchProgram(),
    redirects(program),
    searchIndex(),
    notFoundPages(),
    contentSecurityPolicy(),
  ],
  vite: {
    worker: { format: 'es' },
    // No page has an aside. In place of their sheet comes one that is there already.
    resolve: { alias: { '../style/asides.css': '@astrojs/starlight/style/markdown.css' } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Each with all that it needs: what would be split further compresses badly.
              codeSplitting: {
                groups: [
                  // What the search of every page shares with the calculator.
                  { name: 'fetching', test: /vite\/preload-helper|program\/spelling/, priority: 2 },
                  { name: 'language', test: /src\/language\/(languages|links|numbers)/, priority: 2 },
                  // What the pages of competencies need to say how a saved profile stands.
                  { name: 'standing', test: /standing\/show|language\/(format|days|lists)/, priority: 1 },
                  { name: 'calculator', test: /calculator\/app\/start/ },
                ],
              },
            },
          },
        },
      },
    },
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
