import type * as v from 'valibot'

type Stamped<Key extends string, Value extends string> = Readonly<Record<Key, Value>>

/** The action that {@link stamp} makes; JSON Schema says of the object that it has the key. */
export interface Stamp<
  Input extends object,
  Key extends string,
  Value extends string,
> extends v.BaseTransformation<Input, Stamped<Key, Value> & Input, never> {
  readonly type: 'stamp'
  readonly reference: typeof stamp
  readonly key: Key
  readonly value: Value
  readonly description: string
}

/** Gives every object of a schema a key with one value, first of its keys: authors do not write it. */
export const stamp = <Input extends object, const Key extends string, const Value extends string>(
  key: Key,
  value: Value,
  description: string,
): Stamp<Input, Key, Value> => ({
  kind: 'transformation',
  type: 'stamp',
  reference: stamp,
  async: false,
  key,
  value,
  description,
  '~run': (dataset) => ({
    ...dataset,
    value: { ...({ [key]: value } as Stamped<Key, Value>), ...dataset.value },
  }),
})

/** Returns whether an action of a schema is a {@link stamp}. */
export const isStamp = (action: { readonly type: string }): action is Stamp<object, string, string> =>
  action.type === 'stamp'
