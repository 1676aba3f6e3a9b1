import type { Language } from '../../../engine/program/index.ts'

const english = {
  list: (items: readonly string[]) => new Intl.ListFormat('en').format(items),
  several: {
    name: 'Ada',
    sentence: (competencies: string) =>
      `Ada counts in several competencies at the same time: ${competencies}.`,
    caption:
      'One person may count in several requirements and in several competencies. Each line says how many of the people needed are there with Ada alone.',
    filled: (level: string, have: number, need: number) => `${level}: ${have} of ${need}`,
  },
  teams: {
    name: 'Ben',
    sentence: 'Ben fits both teams and counts in only one of them.',
    caption: (competency: string) => `Separate teams, as in ${competency}: nobody counts in two of them.`,
    team: (number: number) => `Team ${number}`,
    counted: (achievements: string) => `Ben fits with ${achievements} and counts here.`,
    elsewhere: (achievements: string) => `Ben fits with ${achievements}, but someone else is needed here.`,
    someone: 'someone else is needed',
  },
}

const russian: typeof english = {
  list: (items) => new Intl.ListFormat('ru').format(items),
  several: {
    name: 'Анна',
    sentence: (competencies) => `Анна учитывается сразу в нескольких компетенциях: ${competencies}.`,
    caption:
      'Один человек может учитываться в нескольких требованиях и в нескольких компетенциях. В каждой строке указано, сколько из нужных людей уже есть благодаря одной Анне.',
    filled: (level, have, need) => `${level}: ${have} из ${need}`,
  },
  teams: {
    name: 'Борис',
    sentence: 'Борис подходит для обеих команд, но учитывается только в одной.',
    caption: (competency) =>
      `Отдельные команды, как в компетенции «${competency}»: никто не учитывается сразу в двух.`,
    team: (number) => `Команда ${number}`,
    counted: (achievements) => `Борис подходит (${achievements}) и учитывается здесь.`,
    elsewhere: (achievements) => `Борис подходит (${achievements}), но здесь нужен кто-то другой.`,
    someone: 'нужен кто-то другой',
  },
}

export const countsText: Readonly<Record<Language, typeof english>> = { en: english, ru: russian }
