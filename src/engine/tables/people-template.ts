/** An empty table of people to be filled by hand: its columns are known when it is read. */
import type { Language } from '../program/index.ts'
import type { Field } from './columns.ts'

/** The fields of its columns, in their order. */
export const templateFields = [
  'name',
  'email',
  'associated-since',
  'leaves-on',
  'achievement',
  'earned',
  'expires',
] as const satisfies readonly Field[]
export type TemplateField = (typeof templateFields)[number]

/** Its headings; an import knows them in either language. */
export const templateHeadings: Readonly<Record<Language, Readonly<Record<TemplateField, string>>>> = {
  en: {
    name: 'Full name',
    email: 'Email',
    'associated-since': 'Associated since',
    'leaves-on': 'Leaves on',
    achievement: 'Exam',
    earned: 'Passed on',
    expires: 'Valid until',
  },
  ru: {
    name: 'ФИО',
    email: 'Электронная почта',
    'associated-since': 'Привязан с',
    'leaves-on': 'Дата увольнения',
    achievement: 'Экзамен',
    earned: 'Дата сдачи',
    expires: 'Действует до',
  },
}
