import type { APIRoute } from 'astro'
import { program } from '../components/program.ts'

export const GET: APIRoute = () => Response.json(program)
