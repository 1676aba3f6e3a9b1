import type { keyPeople as english } from '../en/key-people.ts'

export const keyPeople: typeof english = {
  heading: 'Ключевые сотрудники',
}
