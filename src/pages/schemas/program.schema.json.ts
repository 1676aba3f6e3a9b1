import type { APIRoute } from 'astro'
import { programJsonSchema } from '../../program/json-schema.ts'

export const GET: APIRoute = () => Response.json(programJsonSchema())
