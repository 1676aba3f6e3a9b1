import type { APIRoute } from 'astro'
import { programJsonSchema } from '../../engine/program/json-schema.ts'

export const GET: APIRoute = () => Response.json(programJsonSchema())
