import type { exporting as english } from '../en/exporting.ts'

export const exporting: typeof english = {
  heading: 'Выгрузка',
}
