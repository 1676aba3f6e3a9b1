import type { APIRoute } from 'astro'
import { namedPages } from '../../search/named-pages.ts'
import type { Language } from '../../engine/program/index.ts'
import { languageCodes } from '../../language/languages.ts'

export const getStaticPaths = () => languageCodes.map((language) => ({ params: { language } }))

export const GET: APIRoute = async ({ params }) =>
  Response.json(await namedPages(params['language'] as Language))
