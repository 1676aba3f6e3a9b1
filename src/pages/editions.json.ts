import type { APIRoute } from 'astro'
import { timeOf } from '../engine/editions/index.ts'
import { editions } from '../site/editions.ts'

/** The editions by their times, the earliest first: each lies beside as `/editions/<edition>.json`. */
export const GET: APIRoute = () => Response.json(editions.map(timeOf))
