import type { PersonId } from '../../engine/profile/index.ts'
import type { Program } from '../../engine/program/index.ts'
import { namesIn } from '../../language/names.ts'
import type { Names } from '../../language/reasons.ts'
import type { Messages } from '../kit/messages.ts'
import type { Listed } from '../people/index.ts'

/** Creates the names of what the reasons point at; who has no name goes by the place in the list. */
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
