import { isObject } from '../../../src/engine/schema/is-object.ts'

/** The paths of all fields in a JSON Schema that have no description. */
export function undescribedIn(schema: unknown, path = ''): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((item, index) => undescribedIn(item, `${path}[${index}]`))
  if (!isObject(schema)) return []
  const fields = isObject(schema['properties']) ? Object.entries(schema['properties']) : []
  return [
    ...fields
      .filter(([, field]) => !(isObject(field) && field['description']))
      .map(([key]) => `${path}.${key}`),
    ...Object.entries(schema).flatMap(([key, part]) => undescribedIn(part, `${path}/${key}`)),
  ]
}
