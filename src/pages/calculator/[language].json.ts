import type { APIRoute, GetStaticPaths } from 'astro'
import type { Language } from '../../engine/program/index.ts'
import { languageCodes } from '../../language/languages.ts'
import { calculatorTexts } from '../../site/calculator/calculator-program.ts'
import { program } from '../../site/program.ts'

export const getStaticPaths: GetStaticPaths = () =>
  languageCodes.map((language) => ({ params: { language } }))

/** What the rules say beyond the calculator's first answer. */
export const GET: APIRoute = ({ params }) =>
  Response.json(calculatorTexts(program, params['language'] as Language))
