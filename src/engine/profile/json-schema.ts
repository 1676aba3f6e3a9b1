import { jsonSchemaOf, type JsonSchema } from '../schema/index.ts'
import {
  heldAchievement,
  metricFigure,
  monthAmount,
  override,
  person,
  profile,
  subscription,
} from './schema.ts'

/** Returns the JSON Schema 2020-12 of the profile, for the published file. */
export const profileJsonSchema = (): JsonSchema =>
  jsonSchemaOf(
    {
      title: 'Competency profile',
      description: 'What a visitor enters about one organization, as the calculator stores and exports it.',
    },
    profile,
    { heldAchievement, person, monthAmount, metricFigure, subscription, override },
  )
