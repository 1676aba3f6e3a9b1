import type { APIRoute } from 'astro'
import { profileJsonSchema } from '../../profile/json-schema.ts'

export const GET: APIRoute = () => Response.json(profileJsonSchema())
