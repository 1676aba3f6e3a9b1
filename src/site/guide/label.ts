import type { Messages } from '../../calculator/kit/messages.ts'

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined

/**
 * Returns the message under a key such as `tools.undo`, or `plan.find` of a part that is fetched later.
 * @throws Error where there is no such message, or where it takes arguments and so is no name of anything
 */
export async function labelIn(messages: Messages, of: string): Promise<string> {
  const [part = '', ...keys] = of.split('.')
  const later: Readonly<Record<string, () => Promise<unknown>>> = messages.later
  const sentences = Object.hasOwn(later, part) ? await later[part]!() : inside(messages, part)
  const found = keys.reduce(inside, sentences)
  if (typeof found === 'string') return found
  throw new Error(`<Label of="${of}">: the calculator has no such name.`)
}
