import * as v from 'valibot'

/** Adds to a field the sentence that explains it, here and in the published JSON Schema. */
export const described = <const Schema extends v.GenericSchema>(description: string, schema: Schema) =>
  v.pipe(schema, v.description(description))
