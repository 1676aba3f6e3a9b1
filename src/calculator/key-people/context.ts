/** What the components of the view of key people share. */
import type { keyPeopleMessages } from './messages/en.ts'
import type { Level } from '../../engine/program/index.ts'
import type { KeyPeopleStore } from './key-people.ts'
import { createContextHook } from '../kit/context.ts'

export type KeyPeopleWords = typeof keyPeopleMessages

interface Given {
  readonly store: KeyPeopleStore
  readonly words: KeyPeopleWords
  /** The package that can be bought as things stand. */
  readonly purchasable: Level | null
}
export const [KeyPeopleContext, useKeyPeople] = createContextHook<Given>(
  'The components of key people stand inside their context.',
)
