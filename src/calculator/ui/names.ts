import type { Messages } from '../../messages/messages.ts'
import { namesIn } from '../../messages/names.ts'
import type { Names } from '../../messages/reasons.ts'
import type { Program } from '../../program/types.ts'
import type { Listed } from '../stores/people.ts'

/** The names of what the reasons point at, in the page's language; who has no name goes by the place in the list. */
export function createNames(program: Program, messages: Messages, everyone: readonly Listed[]): Names {
  const listed = new Map(everyone.map((one) => [one.person.id, one]))
  return namesIn(program, messages, (id) => {
    const one = listed.get(id)
    return one ? (one.person.name ?? messages.people.nameless(one.position)) : id
  })
}
