/** Where readers of a guide or a reference page go next. Pages that end in a list of links have none. */
type Guide = `guides/${
  | 'benefits'
  | 'bring-people'
  | 'business-profile'
  | 'by-edition'
  | 'check-progress'
  | 'connect-employees'
  | 'export-share'
  | 'import-users'
  | 'join'
  | 'key-people'
  | 'over-time'
  | 'overrides'
  | 'plan'
  | 'renew'
  | 'skills-report'
  | 'upgrade'
  | 'what-if'}`
type Reference = 'data' | 'faq' | 'glossary' | 'how-it-decides' | 'metrics' | 'privacy' | 'sources'
type Index = 'achievements' | 'calculator' | 'competencies' | 'requirements'

/** A page by its place under the language. */
export type RelatedPage = Guide | Reference | Index

export const related: Readonly<Record<Guide | Reference, readonly RelatedPage[]>> = {
  'guides/benefits': ['guides/upgrade', 'guides/business-profile', 'guides/join'],
  'guides/bring-people': ['guides/skills-report', 'guides/connect-employees', 'privacy'],
  'guides/business-profile': ['competencies', 'guides/benefits', 'guides/upgrade'],
  'guides/by-edition': ['guides/over-time', 'guides/what-if', 'how-it-decides', 'sources'],
  'guides/check-progress': ['guides/skills-report', 'requirements', 'guides/overrides'],
  'guides/connect-employees': ['guides/import-users', 'guides/skills-report', 'guides/check-progress'],
  'guides/export-share': ['privacy', 'guides/bring-people', 'guides/what-if', 'data'],
  'guides/import-users': ['guides/connect-employees', 'guides/skills-report'],
  'guides/join': ['competencies', 'guides/benefits', 'guides/connect-employees'],
  'guides/key-people': ['guides/what-if', 'guides/plan', 'guides/renew'],
  'guides/over-time': ['guides/renew', 'guides/plan', 'how-it-decides'],
  'guides/overrides': ['guides/check-progress', 'guides/renew', 'how-it-decides'],
  'guides/plan': ['guides/what-if', 'guides/key-people', 'requirements', 'how-it-decides'],
  'guides/renew': ['guides/over-time', 'guides/key-people', 'guides/check-progress', 'faq'],
  'guides/skills-report': [
    'guides/bring-people',
    'guides/check-progress',
    'guides/connect-employees',
    'achievements',
  ],
  'guides/upgrade': ['guides/plan', 'guides/benefits', 'guides/renew', 'requirements'],
  'guides/what-if': ['guides/plan', 'guides/key-people', 'guides/over-time'],
  data: ['how-it-decides', 'sources', 'privacy'],
  faq: ['guides/renew', 'guides/connect-employees', 'how-it-decides', 'glossary'],
  glossary: ['competencies', 'faq', 'sources'],
  'how-it-decides': ['calculator', 'requirements', 'guides/renew', 'sources'],
  metrics: ['requirements', 'how-it-decides', 'guides/check-progress'],
  privacy: ['calculator', 'data', 'sources'],
  sources: ['how-it-decides', 'glossary', 'data'],
}

/** Returns where readers of a page go next: nothing for a page that names none. */
export const relatedTo = (page: string): readonly RelatedPage[] =>
  Object.hasOwn(related, page) ? related[page as keyof typeof related] : []
