/** What the components of the view of key people share. */
import type { keyPeople } from '../../../messages/en/key-people.ts'
import type { Level } from '../../../program/types.ts'
import type { KeyPeopleStore } from '../../stores/key-people.ts'
import { createShared } from '../shared.ts'

export type KeyPeopleWords = typeof keyPeople

interface Given {
  readonly store: KeyPeopleStore
  readonly words: KeyPeopleWords
  /** The package that can be bought as things stand. */
  readonly purchasable: Level | null
}
export const [KeyPeopleContext, useKeyPeople] = createShared<Given>(
  'The components of key people stand inside their context.',
)
