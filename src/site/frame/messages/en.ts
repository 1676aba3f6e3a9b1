export const frame = {
  title: 'Partner Competency Guide',
  edition: {
    notice: (edition: string) => `Edition of ${edition}.`,
    retired: (ended: string) => `Silver and Gold were retired on ${ended}; this is not today’s programme.`,
    more: 'Sources and history',
    unaffiliated:
      'An independent guide, not affiliated with Microsoft. Product and programme names are trademarks of their owners.',
  },
  calculator: 'Calculator',
  requirements: 'Requirements',
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
    competencies: 'Competencies',
    guides: 'Guides',
    calculator: 'Using the calculator',
    reference: 'Reference',
  },
  /** Words of Starlight's own that read better otherwise. */
  starlight: {
    'sidebarNav.accessibleLabel': 'Pages of the guide',
    'tableOfContents.overview': 'Top of the page',
  },
}
