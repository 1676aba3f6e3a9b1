/** What the components of the view of key people share. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { keyPeople } from '../../../messages/en/key-people.ts'
import type { Level } from '../../../program/types.ts'
import type { KeyPeopleStore } from '../../stores/key-people.ts'

export type KeyPeopleWords = typeof keyPeople

interface Given {
  readonly store: KeyPeopleStore
  readonly words: KeyPeopleWords
  /** The package that can be bought as things stand. */
  readonly purchasable: Level | null
}
export const KeyPeopleContext = createContext<Given | null>(null)

export function useGiven(): Given {
  const given = useContext(KeyPeopleContext)
  if (!given) throw new Error('The components of key people stand inside their context.')
  return given
}
