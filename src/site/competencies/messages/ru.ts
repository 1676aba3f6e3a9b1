import type { competencies as english } from './en.ts'

export const competencies: typeof english = {
  kind: 'Компетенция',
  area: 'Область',
  technologies: 'Технологии',
  cannotBeCalculated: 'В этой редакции требований нет',
}
