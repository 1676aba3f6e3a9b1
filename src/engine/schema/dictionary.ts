import * as v from 'valibot'
import { isObject } from './is-object.ts'
import { isFull } from './issues.ts'
import { pathToKey } from './path-to-key.ts'

type Dictionary<Value> = Readonly<Record<string, Value>>

/** The schema that {@link dictionary} makes. */
export interface DictionarySchema<Value extends v.GenericSchema> extends v.BaseSchema<
  Dictionary<v.InferInput<Value>>,
  Dictionary<v.InferOutput<Value>>,
  v.BaseIssue<unknown>
> {
  readonly type: 'record'
  readonly reference: typeof dictionary
  readonly expects: 'Object'
  readonly key: v.GenericSchema<string>
  readonly value: Value
  readonly message: undefined
}

/**
 * Makes the schema of an object with ids as keys; read-only. Unlike `v.record` it passes over no key: `constructor` is
 * an id like another, `__proto__` must be refused by the schema of the key. It takes no list for an object.
 */
export function dictionary<const Value extends v.GenericSchema>(
  key: v.GenericSchema<string>,
  value: Value,
  most = Infinity,
): DictionarySchema<Value> {
  return v._standardSchema<DictionarySchema<Value>>({
    kind: 'schema',
    type: 'record',
    reference: dictionary,
    expects: 'Object',
    async: false,
    key,
    value,
    message: undefined,
    '~run'(dataset, config) {
      const input = dataset.value
      const names = isObject(input) ? Object.keys(input) : []
      if (names.length > most) return { typed: true, value: input as Dictionary<v.InferOutput<Value>> }
      const entries = names.filter((name) => name !== '__proto__').map((name) => [name, value] as const)
      const known = v.object(Object.fromEntries(entries))
      const result = (isObject(input) ? known['~run'](dataset, config) : dataset) as v.OutputDataset<
        Dictionary<v.InferOutput<Value>>,
        v.BaseIssue<unknown>
      >
      if (!isObject(input)) v._addIssue(this, 'type', result, config)
      else
        for (const name of names) {
          if (isFull(result)) break
          for (const { message, expected } of key['~run']({ value: name }, config).issues ?? []) {
            const path = pathToKey(input, name)
            v._addIssue(this, 'key', result, config, { input: name, message, expected: expected ?? '', path })
          }
        }
      return result
    },
  })
}

/**
 * Makes the schema of such an object that has an end. Of one that has more nothing else is said.
 * @param most how many keys it may have
 * @param message what is said of more
 */
export const shortDictionary = <const Value extends v.GenericSchema>(
  key: v.GenericSchema<string>,
  value: Value,
  most: number,
  message: string,
) => v.pipe(dictionary(key, value, most), v.maxEntries(most, message))
