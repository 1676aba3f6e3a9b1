import * as v from 'valibot'
import { isFull } from './issues.ts'

/** Makes the schema of a read-only list. */
export const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly())

/** Makes the schema of a list whose items are looked at unless it has too many, or too many mistakes. */
function lookedAt<const Item extends v.GenericSchema>(
  item: Item,
  most: number,
): v.ArraySchema<Item, undefined> {
  const array = v.array(item)
  return {
    ...array,
    '~run'(dataset, config) {
      const input = dataset.value
      if (!Array.isArray(input)) return array['~run'](dataset, config)
      const items: readonly unknown[] = input
      if (items.length > most) return { typed: true, value: input as v.InferOutput<Item>[] }
      const value: v.InferOutput<Item>[] = []
      const issues: v.BaseIssue<unknown>[] = []
      for (const [key, one] of items.entries()) {
        const result = item['~run']({ value: one }, config)
        for (const issue of result.issues ?? []) {
          const path: v.ArrayPathItem = {
            type: 'array',
            origin: 'value',
            input: input as unknown[],
            key,
            value: one,
          }
          issues.push({ ...issue, path: [path, ...(issue.path ?? [])] })
        }
        value.push(result.value)
        if (isFull({ issues })) break
      }
      const [first, ...others] = issues
      return first ? { typed: false, value, issues: [first, ...others] } : { typed: true, value }
    },
  }
}

/**
 * Makes the schema of a read-only list that has an end. Of one that has more nothing else is said.
 * @param most how many items it may have
 * @param message what is said of more
 */
export const shortList = <const Item extends v.GenericSchema>(item: Item, most: number, message: string) =>
  v.pipe(lookedAt(item, most), v.maxLength(most, message), v.readonly())
