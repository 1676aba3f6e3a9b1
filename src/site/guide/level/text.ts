import type { Language } from '../../../engine/program/index.ts'

const english = {
  picture:
    'From people and figures, over the requirements of one path, the level and the package, to the profile',
  caption:
    'How a level is reached. Without a package even a competency that is reached is not shown on the business profile.',
  people: { title: 'People', detail: 'exams, certifications, assessments' },
  figures: { title: 'Figures', detail: 'revenue, usage, seats, customers' },
  requirements: { title: 'Requirements of one path', detail: 'all of one level must be met' },
  reached: { title: 'Silver or Gold is reached', detail: 'stage: Qualified' },
  bought: { title: 'The package is bought', detail: 'at that level' },
  shown: { title: 'Shown on the business profile', detail: 'stage: Active' },
}

const russian: typeof english = {
  picture: 'От людей и показателей через требования одного пути, уровень и пакет — к бизнес-профилю',
  caption: 'Путь к уровню. Без купленного пакета достигнутая компетенция в бизнес-профиле не показывается.',
  people: { title: 'Люди', detail: 'экзамены, сертификации, оценки' },
  figures: { title: 'Показатели', detail: 'выручка, использование, места, клиенты' },
  requirements: { title: 'Требования одного пути', detail: 'выполнены все требования уровня' },
  reached: { title: 'Достигнут уровень Silver или Gold', detail: 'этап «Достигнуто»' },
  bought: { title: 'Куплен пакет', detail: 'того же уровня' },
  shown: { title: 'Компетенция видна в бизнес-профиле', detail: 'этап «Действует»' },
}

export const levelText: Readonly<Record<Language, typeof english>> = { en: english, ru: russian }
