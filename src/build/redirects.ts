import type { AstroIntegration } from 'astro'
import { writeFile } from 'node:fs/promises'
import { type FwlinkTarget, fwlinkTargets } from '../site/fwlink/targets.ts'
import type { Program } from '../engine/program/index.ts'
import { mainLanguage, otherLanguages } from '../language/languages.ts'

/** `!`: Netlify prefers a file at the same address to a rule otherwise. */
const redirectsFor = ({ id, href }: FwlinkTarget): readonly string[] => [
  ...otherLanguages(mainLanguage).map((other) => `/fwlink/${id} ${href[other]} 302! Language=${other}`),
  `/fwlink/${id} ${href[mainLanguage]} 302!`,
]

/**
 * The rules by which Netlify answers FWLinks before any page loads. Conditions, parameters and `!` are its own:
 * Cloudflare leaves such lines out, and its rules know no language, so there the pages under /fwlink/ decide.
 */
const redirectsOf = (links: Program['links']): string =>
  [
    '# For Netlify. Hosts that do not know these conditions skip the lines and serve the pages under /fwlink/.',
    ...fwlinkTargets(links).flatMap(redirectsFor),
    '/fwlink linkid=:id /fwlink/:id 302!',
    '',
  ].join('\n')

/**
 * Writes `_redirects` beside the pages.
 *
 * @throws Error at once for a link to a page that has no place in this guide.
 */
export function redirects({ links }: Program): AstroIntegration {
  const text = redirectsOf(links)
  return {
    name: 'redirects',
    hooks: { 'astro:build:done': ({ dir }) => writeFile(new URL('_redirects', dir), text) },
  }
}
