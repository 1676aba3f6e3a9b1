import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import sitemap from '@astrojs/sitemap'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { contentSecurityPolicy } from './src/build/csp.ts'
import { fetchParts } from './src/build/fetch-parts.ts'
import { headingLinks } from './src/build/heading-links.ts'
import { firstScripts } from './src/build/first-scripts.ts'
import { locales, rootLocale, sitemapLocales, siteTitle } from './src/build/locales.ts'
import { notFoundPages } from './src/build/not-found.ts'
import { ownPage } from './src/build/own-page.ts'
import { offlineCopies } from './src/build/offline/index.ts'
import { programOrExit, watchProgram } from './src/build/program.ts'
import { redirects } from './src/build/redirects.ts'
import { siteAddresses } from './src/build/site-addresses.ts'
import { searchIndex } from './src/search/build-index.ts'
import { oldestBrowsers } from './src/site/calculator/oldest-browsers.ts'
import { sidebarOf } from './src/build/sidebar.ts'
import { timed } from './src/build/timed.ts'
import { usedStyles } from './src/build/used-styles.ts'
import { tableLabels } from './src/build/table-labels.ts'
import { unbrokenSpaces } from './src/build/unbroken-spaces.ts'
import { readPlace } from './src/commands/place.mjs'

const program = await programOrExit()
const { site, base } = readPlace(process.env)
const search = searchIndex(base)

/** Whether a page only leads to others: those of the links by number, and the search. @param {string} path */
const isUnlisted = (path) => /^(?:fwlink\/|(?:\w+\/)?search\/$)/.test(path.slice(base.length))

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  // With the page itself: its sheets would be a second round trip before anything is seen.
  build: { inlineStylesheets: 'always' },
  // Page.astro says in the page itself what is fetched ahead.
  prefetch: false,
  markdown: {
    // Colours of a highlighter are style attributes, which the content security policy blocks.
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true },
      hastPlugins: [
        satteriHeadingIdsPlugin(),
        headingLinks,
        siteAddresses(base),
        tableLabels,
        unbrokenSpaces,
      ],
    }),
  },
  integrations: [
    starlight({
      title: siteTitle,
      locales,
      expressiveCode: false,
      pagefind: false,
      markdown: { headingLinks: false, processedDirs: ['./content/docs'] },
      routeMiddleware: ['contents-from-data', 'no-twin', 'social-picture'].map(
        (name) => `./src/site/frame/${name}.ts`,
      ),
      sidebar: sidebarOf(program),
    }),
    // Starlight's own map would name the pages of the links by number and of the search as well.
    sitemap({
      i18n: { defaultLocale: rootLocale, locales: sitemapLocales },
      filter: (address) => !isUnlisted(new URL(address).pathname),
    }),
    mdx({ optimize: true }),
    // Vite compiles JSX as tsconfig.json says; the integration's Babel would only take its time.
    preact({ exclude: ['**/*'] }),
    watchProgram(),
    ...[
      redirects(program, base),
      search.begun,
      notFoundPages(),
      firstScripts(),
      usedStyles(),
      contentSecurityPolicy(),
      search.finished,
      offlineCopies({ isOff: process.env['OFFLINE'] === 'off' }),
    ].map(timed),
  ],
  vite: {
    define: { 'import.meta.env.RELEASE': JSON.stringify(process.env['RELEASE'] ?? 'development') },
    worker: { format: 'es' },
    plugins: [fetchParts(), ownPage()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Names stand in the pages and in what they fetch, and what is random no host compresses.
              chunkFileNames: '_astro/[name].[hash:7].js',
              // Each with all that it needs: what would be split further compresses badly.
              codeSplitting: {
                groups: [
                  // What every page runs, with what the calculator and others need of it: one request.
                  {
                    name: 'page',
                    test: /site\/frame\/(Page|page|contents|sidebar|theme)\b|search\/(dialog|answers-sheet)|achievements\/copy|offline\/(start|worker)|fwlink\/last-read|vite\/preload-helper|language\/(languages|links)/,
                    priority: 2,
                  },
                  // What the calculator shares with the pages that say how a saved profile stands.
                  {
                    name: 'standing',
                    test: /eligibility\/(assess|level-views)|workspace\/saved-profile|language\/(format|days|lists|names)/,
                    priority: 1,
                  },
                  // What the search shares with the calculator.
                  { name: 'numbers', test: /language\/(numbers|once)/, priority: 2 },
                  // The words of a language that the calculator shares with its parts.
                  { name: 'en', test: /language\/en\/(?!differences)/, priority: 1 },
                  { name: 'ru', test: /language\/ru\/(?!differences)/, priority: 1 },
                  { name: 'calculator', test: /calculator\/app\/(start|first-tasks)/ },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      target: Object.entries(oldestBrowsers).map(([browser, version]) => `${browser}${version}`),
      rolldownOptions: {
        // Astro's own mark on every page in MDX, which it has read by the time of the warning.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
        },
      },
    },
  },
})
