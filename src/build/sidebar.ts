import type { StarlightUserConfig } from '@astrojs/starlight/types'
import type { Program } from '../engine/program/index.ts'

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>

const tool = ['bring-people', 'what-if', 'over-time', 'key-people', 'plan', 'export-share']

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

/**
 * The links beside every page: the competencies by area, from the data. The pages of the exams, certifications and
 * assessments stay out of it: a hundred links more in every page would double what a page weighs.
 */
export const sidebarOf = ({ areas, competencies }: Program): Sidebar => [
  { slug: 'requirements' },
  {
    label: 'The calculator',
    translations: { ru: 'Калькулятор' },
    items: ['calculator', ...tool.map((page) => `guides/${page}`), 'how-it-decides'].map((slug) => ({
      slug,
    })),
  },
  {
    label: 'Guides',
    translations: { ru: 'Руководства' },
    items: guides.map((guide) => ({ slug: `guides/${guide}` })),
  },
  {
    label: 'Competencies',
    translations: { ru: 'Компетенции' },
    items: [
      { slug: 'competencies' },
      ...Object.entries(areas).map(([area, name]) => ({
        label: name.en,
        translations: { ru: name.ru },
        items: Object.entries(competencies)
          .filter(([, competency]) => competency.area === area)
          .map(([id]) => ({ slug: `competencies/${id}` })),
      })),
    ],
  },
  {
    label: 'Reference',
    translations: { ru: 'Справочные страницы' },
    items: ['achievements', 'metrics', 'faq', 'glossary', 'sources', 'data', 'privacy'].map((slug) => ({
      slug,
    })),
  },
]
