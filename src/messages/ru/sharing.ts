import type { sharing as english } from '../en/sharing.ts'

export const sharing: typeof english = {
  heading: 'Поделиться',
}
