import type { APIRoute } from 'astro'
import { profileJsonSchema } from '../../engine/profile/json-schema.ts'

export const GET: APIRoute = () => Response.json(profileJsonSchema())
