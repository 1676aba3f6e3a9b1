import type { APIRoute } from 'astro'
import { packed } from '../../search/packed-file.ts'
import { namedPages } from '../../search/named-pages.ts'
import { glossary } from '../../site/reference.ts'
import type { Language } from '../../engine/program/index.ts'
import { languageCodes } from '../../language/languages.ts'

export const getStaticPaths = () => languageCodes.map((language) => ({ params: { language } }))

export const GET: APIRoute = async ({ params }) =>
  new Response(
    packed({
      pages: (await namedPages(params['language'] as Language)).map(({ fact: _, ...page }) => page),
      abbreviations: glossary.abbreviations,
    }),
  )
