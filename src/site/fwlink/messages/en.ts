export const fwlink = {
  title: 'Numbered links',
  about: 'Where a numbered link from the documents leads in this guide.',
  number: (id: string) => `Link ${id}`,
  leadsTo: 'This link leads to:',
  missing: 'The address does not say which link is meant.',
  unknown: 'This guide knows no link with this number:',
  all: 'All numbered links',
  search: 'The search at the top finds exam codes, competencies and questions.',
  home: 'Go to the home page',
  nowhere: 'This page does not exist.',
  homeInLanguage: 'Go to the home page in English',
}
