import type { StarlightUserConfig } from '@astrojs/starlight/types'
import { inEachLanguage, type Program, type Text } from '../engine/program/index.ts'
import { mainLanguage } from '../language/languages.ts'
import { frameMessages } from '../site/frame/messages/index.ts'

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>

const tool = ['bring-people', 'what-if', 'over-time', 'key-people', 'plan', 'by-edition', 'export-share']

const guides = [
  'renew',
  'upgrade',
  'check-progress',
  'connect-employees',
  'import-users',
  'skills-report',
  'overrides',
  'business-profile',
  'benefits',
  'join',
]

const named = (name: Text) => ({ label: name[mainLanguage], translations: name })

const groupNamed = (group: keyof (typeof frameMessages)[typeof mainLanguage]['sidebar']) =>
  named(inEachLanguage((language) => frameMessages[language].sidebar[group]))

/**
 * Returns the links beside every page, the guide's subject first: the competencies by area, from the data. The pages of the
 * exams, certifications and assessments stay out of it: a hundred links more in every page would double what a page weighs.
 */
export const sidebarOf = ({ areas, competencies }: Program): Sidebar => [
  { slug: 'requirements' },
  {
    ...groupNamed('competencies'),
    items: [
      { slug: 'competencies' },
      ...Object.entries(areas).map(([area, name]) => ({
        ...named(name),
        items: Object.entries(competencies)
          .filter(([, competency]) => competency.area === area)
          .map(([id]) => ({ slug: `competencies/${id}` })),
      })),
    ],
  },
  {
    ...groupNamed('guides'),
    items: guides.map((guide) => ({ slug: `guides/${guide}` })),
  },
  {
    ...groupNamed('calculator'),
    items: ['calculator', ...tool.map((page) => `guides/${page}`), 'how-it-decides'].map((slug) => ({
      slug,
    })),
  },
  {
    ...groupNamed('reference'),
    items: [
      'achievements',
      'metrics',
      'faq',
      'glossary',
      'editions',
      'today',
      'sources',
      'data',
      'privacy',
    ].map((slug) => ({
      slug,
    })),
  },
]
