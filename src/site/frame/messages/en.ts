import { plural } from '../../../language/en/language.ts'

export const frame = {
  title: 'Partner Competency Guide',
  edition: {
    notice: (edition: string) => `Edition of ${edition}.`,
    retired: (ended: string) => `Silver and Gold were retired on ${ended}; this is not today’s programme.`,
    more: 'More',
    unaffiliated:
      'An independent guide, not affiliated with Microsoft. Product and programme names are trademarks of their owners.',
  },
  calculator: 'Calculator',
  menu: 'Menu',
  onThisPage: 'On this page',
  previous: 'Previous',
  next: 'Next',
  pages: 'Next and previous page',
  socialPicture:
    'Partner Competency Guide: competencies with their Silver and Gold levels, some of them reached. Edition of October 2018.',
  trail: {
    label: 'You are here',
    home: 'Home',
    competencies: 'Competencies',
    achievements: 'Exams, certifications and assessments',
  },
  related: {
    heading: 'Related pages',
    others: (area: string) => `Other competencies: ${area}`,
  },
  theme: { label: 'Theme', auto: 'System', light: 'Light', dark: 'Dark' },
  sidebar: {
    calculator: 'The calculator',
    guides: 'Guides',
    competencies: 'Competencies',
    reference: 'Reference',
  },
  /** What follows a number that stands in large type. */
  home: {
    competencies: (number: number) => plural(number, { one: 'competency', other: 'competencies' }),
    paths: (number: number) => plural(number, { one: 'path to attain one', other: 'paths to attain one' }),
    achievements: (number: number) =>
      plural(number, {
        one: 'exam, certification or online assessment',
        other: 'exams, certifications and online assessments',
      }),
    metrics: (number: number) => plural(number, { one: 'performance figure', other: 'performance figures' }),
  },
  /** Words of Starlight's own that read better otherwise. */
  starlight: {
    'sidebarNav.accessibleLabel': 'Pages of the guide',
    'tableOfContents.overview': 'Top of the page',
  },
}
