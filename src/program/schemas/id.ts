import * as v from 'valibot'
import { lesson } from './lesson.ts'

const idOf = (form: RegExp, what: string, example: string) => {
  const message = lesson(
    `${what}, such as ${example}`,
    'Ids stand in addresses: letters, digits and single hyphens between them. Put an id that is all digits in quotes.',
  )
  return v.pipe(v.string(message), v.regex(form, message))
}

const lowerCase = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The code that people quote, or a lower-cased name where there is no code. */
export const achievementId = idOf(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'the id of an achievement', '70-346')
export const metricId = idOf(lowerCase, 'the id of a metric', 'azure-consumption')
export const attestationId = idOf(lowerCase, 'the id of an attestation', 'surface-hub-adr')
export const associationId = idOf(lowerCase, 'the id of a partner association', 'dpor')
export const areaId = idOf(lowerCase, 'the id of an area', 'data-ai')
export const competencyId = idOf(lowerCase, 'the id of a competency', 'cloud-platform')
export const pathId = idOf(lowerCase, 'the id of an attainment path', 'power-bi')

export type AchievementId = v.InferOutput<typeof achievementId>
export type MetricId = v.InferOutput<typeof metricId>
export type AttestationId = v.InferOutput<typeof attestationId>
export type AssociationId = v.InferOutput<typeof associationId>
export type AreaId = v.InferOutput<typeof areaId>
export type CompetencyId = v.InferOutput<typeof competencyId>
export type PathId = v.InferOutput<typeof pathId>
