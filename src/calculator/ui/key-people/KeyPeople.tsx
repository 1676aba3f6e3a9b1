import type { keyPeople } from '../../../messages/en/key-people.ts'

export const KeyPeople = ({ words }: { words: typeof keyPeople }) => <h3>{words.heading}</h3>
