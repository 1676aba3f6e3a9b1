import * as v from 'valibot'
import { lesson } from './lesson.ts'

const idOf = (letters: 'letters' | 'small letters', what: string, example: string) => {
  const message = lesson(
    `the id of ${what}, such as ${example}`,
    `Ids stand in addresses: ${letters}, digits and single hyphens between them; in quotes where all are digits.`,
  )
  const form = letters === 'letters' ? /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/
  return v.pipe(v.string(message), v.regex(form, message))
}

/** The code that people quote, or a lower-cased name where there is no code. */
export const achievementId = idOf('letters', 'an achievement', '70-346')
export const metricId = idOf('small letters', 'a metric', 'azure-consumption')
export const attestationId = idOf('small letters', 'an attestation', 'surface-hub-adr')
export const associationId = idOf('small letters', 'a partner association', 'dpor')
export const areaId = idOf('small letters', 'an area', 'data-ai')
export const competencyId = idOf('small letters', 'a competency', 'cloud-platform')
export const documentId = idOf('small letters', 'a document', 'renew-mpn-offers')
export const pathId = idOf('small letters', 'an attainment path', 'power-bi')

export type AchievementId = v.InferOutput<typeof achievementId>
export type MetricId = v.InferOutput<typeof metricId>
export type AttestationId = v.InferOutput<typeof attestationId>
export type AssociationId = v.InferOutput<typeof associationId>
export type AreaId = v.InferOutput<typeof areaId>
export type CompetencyId = v.InferOutput<typeof competencyId>
export type PathId = v.InferOutput<typeof pathId>
