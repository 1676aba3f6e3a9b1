import * as v from 'valibot'
import { isObject } from './is-object.ts'

/** The schema that {@link choice} makes. */
export interface ChoiceSchema<Options extends readonly v.GenericSchema[]> extends v.BaseSchema<
  v.InferInput<Options[number]>,
  v.InferOutput<Options[number]>,
  v.BaseIssue<unknown>
> {
  readonly type: 'union'
  readonly reference: typeof choice
  readonly expects: string
  readonly options: Options
  readonly message: string
  /** The keys of all options that are objects, told with a value that fits none. */
  readonly requirement: readonly string[]
}

const jsonType = (value: unknown): string =>
  Array.isArray(value) ? 'array' : isObject(value) ? 'strict_object' : typeof value

const keysOf = (option: v.GenericSchema): readonly string[] =>
  'entries' in option && isObject(option.entries) ? Object.keys(option.entries) : []

/** How many of the object's keys the option knows; -1 where the option takes another JSON type. */
const fit = (option: v.GenericSchema, input: unknown): number => {
  if (option.type !== jsonType(input)) return -1
  return isObject(input) ? keysOf(option).filter((key) => Object.hasOwn(input, key)).length : 1
}

/**
 * Makes a union judged by the one option that the author evidently meant: the option of the value's JSON type, among
 * objects the one that knows most of its keys. So its mistakes are told as mistakes of that option. `message` is for a
 * value that fits none.
 */
export function choice<const Options extends readonly v.GenericSchema[]>(
  options: Options,
  message: string,
): ChoiceSchema<Options> {
  return v._standardSchema<ChoiceSchema<Options>>({
    kind: 'schema',
    type: 'union',
    reference: choice,
    expects: message,
    async: false,
    options,
    message,
    requirement: options.flatMap(keysOf),
    '~run'(dataset, config) {
      const fits = options.map((option) => fit(option, dataset.value))
      const best = Math.max(...fits)
      const meant = best > 0 ? options[fits.indexOf(best)] : undefined
      if (!meant) v._addIssue(this, 'type', dataset, config)
      return (meant ? meant['~run'](dataset, config) : dataset) as v.OutputDataset<
        v.InferOutput<Options[number]>,
        v.BaseIssue<unknown>
      >
    },
  })
}
