import type { NotCounting } from '../../engine/requirements/index.ts'

/** Where the guide says why such an achievement does not count: the page and the anchor on it. */
export const rulePlaces: Readonly<Record<NotCounting['code'], readonly [page: string, anchor?: string]>> = {
  'unknown-achievement': ['achievements'],
  'not-associated': ['guides/connect-employees', 'steps'],
  'association-not-visible-yet': ['guides/connect-employees', 'not-showing'],
  left: ['guides/renew', 'employee-left'],
  'earned-after-retirement': ['how-it-decides', 'accepted-until'],
  'earned-before-available': ['how-it-decides', 'accepted-until'],
  'not-visible-yet': ['guides/connect-employees', 'not-showing'],
  expired: ['how-it-decides', 'what-counts'],
  'no-longer-accepted': ['how-it-decides', 'accepted-until'],
  'may-not-count': ['how-it-decides', 'unclear'],
  'outside-the-edition': ['how-it-decides', 'certifications'],
}
