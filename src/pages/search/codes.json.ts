import type { APIRoute } from 'astro'
import { program } from '../../site/program.ts'

/** The exams' codes: certifications and assessments have none that people quote. */
export const GET: APIRoute = () =>
  Response.json(Object.keys(program.achievements).filter((id) => program.achievements[id]!.kind === 'exam'))
