import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { isStamp } from './stamp.ts'

/** A JSON Schema as data. */
export type JsonSchema = Readonly<Record<string, unknown>>
type Definitions = Readonly<Record<string, v.GenericSchema>>

const dialect = 'https://json-schema.org/draft/2020-12/schema'

/**
 * Converts a schema to JSON Schema 2020-12. Checks that it can't express (that a day exists, that two fields agree) are
 * left out: what it refuses is wrong, what it takes may still be.
 * @param definitions the schemas that stand under `$defs`, each after those it refers to
 */
export const jsonSchemaOf = (
  about: { readonly title: string; readonly description: string },
  schema: v.GenericSchema,
  definitions: Definitions,
): JsonSchema => ({
  $schema: dialect,
  ...about,
  ...toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check', 'finite', 'readonly'],
    definitions,
    /** What a stamp sets is there in what has been read. */
    overrideAction: ({ valibotAction: action, jsonSchema: { properties, required = [], ...object } }) =>
      isStamp(action)
        ? {
            ...object,
            properties: {
              [action.key]: { const: action.value, description: action.description },
              ...properties,
            },
            required: [action.key, ...required],
          }
        : undefined,
    /** In a pipe, as with a description, the converter would write a definition out again. */
    overrideSchema: ({ referenceId, definitions: written }) =>
      referenceId !== undefined && referenceId in written ? { $ref: `#/$defs/${referenceId}` } : undefined,
  }),
})
