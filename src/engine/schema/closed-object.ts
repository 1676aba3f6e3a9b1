import * as v from 'valibot'
import { isObject } from './is-object.ts'
import { isFull } from './issues.ts'
import { pathToKey } from './path-to-key.ts'

type Output<Entries extends v.ObjectEntries> = v.InferOutput<v.StrictObjectSchema<Entries, undefined>>

/** The schema that {@link closedObject} makes. */
export interface ClosedObject<Entries extends v.ObjectEntries> extends v.BaseSchema<
  Output<Entries>,
  Readonly<Output<Entries>>,
  v.BaseIssue<unknown>
> {
  readonly type: 'strict_object'
  readonly reference: typeof closedObject
  readonly expects: 'Object'
  readonly entries: Entries
  readonly message: undefined
  /** The known keys, told with every unknown one. */
  readonly requirement: readonly string[]
}

/** A missing key is told with the sentence that explains it. */
const explain = (entries: v.ObjectEntries) => (issue: v.ObjectIssue) => {
  const key = issue.path?.[0].key
  const entry = typeof key === 'string' ? entries[key] : undefined
  return (entry && v.getDescription(entry)) ?? issue.message
}

/**
 * Makes the schema of an object with these keys and no other; read-only. Unlike `v.strictObject` it names every unknown
 * key, not only the first, and takes no list for an object.
 */
export function closedObject<const Entries extends v.ObjectEntries>(entries: Entries): ClosedObject<Entries> {
  const known = v.object(entries, explain(entries))
  return v._standardSchema<ClosedObject<Entries>>({
    kind: 'schema',
    type: 'strict_object',
    reference: closedObject,
    expects: 'Object',
    async: false,
    entries,
    message: undefined,
    requirement: Object.keys(entries),
    '~run'(dataset, config) {
      const input = dataset.value
      const result = (isObject(input) ? known['~run'](dataset, config) : dataset) as v.OutputDataset<
        Readonly<Output<Entries>>,
        v.BaseIssue<unknown>
      >
      if (!isObject(input)) v._addIssue(this, 'type', result, config)
      else
        for (const key of Object.keys(input)) {
          if (Object.hasOwn(entries, key)) continue
          if (isFull(result)) break
          const path = pathToKey(input, key)
          v._addIssue(this, 'key', result, config, { input: key, expected: 'never', path })
        }
      return result
    },
  })
}
