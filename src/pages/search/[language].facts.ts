import type { APIRoute } from 'astro'
import { packed } from '../../search/packed-file.ts'
import { namedPages } from '../../search/named-pages.ts'
import type { Language } from '../../engine/program/index.ts'
import { languageCodes } from '../../language/languages.ts'

export const getStaticPaths = () => languageCodes.map((language) => ({ params: { language } }))

/** The facts by the places of their pages among the names. */
export const GET: APIRoute = async ({ params }) => {
  const pages = await namedPages(params['language'] as Language)
  return new Response(
    packed(
      Object.fromEntries(pages.flatMap(({ fact }, place) => (fact === undefined ? [] : [[place, fact]]))),
    ),
  )
}
