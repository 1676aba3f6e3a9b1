import type { APIRoute } from 'astro'
import { program } from '../site/program.ts'

export const GET: APIRoute = () => Response.json(program)
