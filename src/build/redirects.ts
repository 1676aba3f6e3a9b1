import type { AstroIntegration } from 'astro'
import { writeFile } from 'node:fs/promises'
import { type FwlinkTarget, fwlinkTargets } from '../site/fwlink/targets.ts'
import type { Program } from '../engine/program/index.ts'
import { languages, mainLanguage, otherLanguages } from '../language/languages.ts'

/** `!`: Netlify prefers a file at the same address to a rule otherwise. */
const redirectsFor = ({ id, href }: FwlinkTarget, folder: string): readonly string[] => [
  ...otherLanguages(mainLanguage).map(
    (other) => `/fwlink/${id} ${folder}${href[other]} 302! Language=${other}`,
  ),
  `/fwlink/${id} ${folder}${href[mainLanguage]} 302!`,
]

/**
 * The rules by which Netlify answers FWLinks before any page loads. Conditions, parameters and `!` are its own:
 * Cloudflare leaves such lines out, and its rules know no language, so there the pages under /fwlink/ decide. Only what
 * rules lead to has the folder: Netlify serves from its root, and it is another host that shows that as a folder.
 */
const redirectsOf = (links: Program['links'], folder: string): string =>
  [
    '# For Netlify. Hosts that do not know these conditions skip the lines and serve the pages under /fwlink/.',
    ...fwlinkTargets(links).flatMap((target) => redirectsFor(target, folder)),
    // Cloudflare finds them by itself, and other hosts have a place for it in their own configuration.
    ...otherLanguages(mainLanguage).map(
      (other) => `${languages[other].prefix}/* ${folder}${languages[other].prefix}/404.html 404`,
    ),
    `/fwlink linkid=:id ${folder}/fwlink/:id 302!`,
    '',
  ].join('\n')

/**
 * Writes `_redirects` beside the pages.
 *
 * @param base the folder in which the site lies, with a slash at either end
 * @throws Error at once for a link to a page that has no place in this guide.
 */
export function redirects({ links }: Program, base: string): AstroIntegration {
  const text = redirectsOf(links, base.slice(0, -1))
  return {
    name: 'redirects',
    hooks: { 'astro:build:done': ({ dir }) => writeFile(new URL('_redirects', dir), text) },
  }
}
