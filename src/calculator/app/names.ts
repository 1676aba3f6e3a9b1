import type { Messages } from './messages/messages.ts'
import { namesIn } from '../../language/names.ts'
import type { Names } from '../../language/reasons.ts'
import type { PersonId } from '../../engine/profile/index.ts'
import type { Program } from '../../engine/program/index.ts'
import type { Listed } from '../people/list-people.ts'

/** The names of what the reasons point at, in the page's language; who has no name goes by the place in the list. */
export function createNames(
  program: Program,
  messages: Messages,
  listed: (id: PersonId) => Listed | undefined,
): Names {
  return namesIn(program, messages, (id) => {
    const one = listed(id)
    return one ? (one.person.name ?? messages.people.nameless(one.position)) : id
  })
}
