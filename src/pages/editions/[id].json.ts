import type { APIRoute, GetStaticPaths } from 'astro'
import type { Program } from '../../engine/program/index.ts'
import { editions } from '../../site/editions.ts'

export const getStaticPaths: GetStaticPaths = () =>
  editions.map((edition) => ({ params: { id: edition.edition }, props: { edition } }))

export const GET: APIRoute<{ edition: Program }> = ({ props }) => Response.json(props.edition)
