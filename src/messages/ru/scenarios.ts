import type { scenarios as english } from '../en/scenarios.ts'

export const scenarios: typeof english = {
  heading: 'Сценарии',
}
