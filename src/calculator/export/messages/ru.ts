import type { ReportAssumption } from '../report.ts'
import type { exporting as english } from './en.ts'
import type { Sentences } from '../../../language/reasons.ts'
import { count, day, levels, month, number, people } from '../../../language/ru/language.ts'

const assumptions: Sentences<ReportAssumption> = {
  'as-entered': () => 'Рассчитано по введённым данным; корпорация Майкрософт их не подтверждала.',
  market: ({ market }) =>
    ({
      developed: 'Пороги взяты для развитого рынка.',
      developing: 'Пороги взяты для развивающегося рынка.',
    })[market],
  drafts: ({ fields }) =>
    `Текст, который не удалось прочитать, стоит в ${count(fields, { one: 'поле', other: 'полях' })}; учитываются прежние значения.`,
  'not-counting': ({ achievements }) =>
    `На эту дату не учитывается ${count(achievements, { one: 'введённое достижение', few: 'введённых достижения', many: 'введённых достижений', other: 'введённого достижения' })}: нет привязки, истёк срок, больше не принимается или не названо в этой редакции.`,
  'without-effect': ({ entries }) =>
    `Ещё ${count(entries, { one: 'запись неизвестна', few: 'записи неизвестны', many: 'записей неизвестно', other: 'записи неизвестны' })} этой редакции и ни на что не влияет.`,
  override: ({ competency, level, span }, names) =>
    `«${names.competency(competency)}», ${levels[level]}: ручное подтверждение действует с ${day(span.from)} по ${day(span.until)}.`,
  months: ({ metric, last }, names) =>
    `${names.metric(metric)}: введено по месяцам, последний — ${month(last)}; дальше ничего не предполагается.`,
}

export const exporting: typeof english = {
  heading: 'Экспорт',
  whole: 'Всё целиком',
  wholeHint: 'Сотрудники, показатели и членство в одном файле. Здесь он откроется в точности таким же.',
  download: 'Скачать мои данные (JSON)',
  spreadsheet: 'Для электронной таблицы',
  spreadsheetHint: 'В книге три листа: сотрудники, результаты и на чём они основаны.',
  workbook: 'Книга (XLSX)',
  peopleTable: 'Сотрудники (CSV)',
  resultsTable: 'Результаты (CSV)',
  separator: 'Разделитель в CSV',
  separators: { ',': 'Запятая', ';': 'Точка с запятой', '\t': 'Табуляция' },
  mail: 'Для письма',
  mailHint: 'Результат словами в формате Markdown: его удобно читать и как простой текст.',
  copy: 'Скопировать результат',
  downloadMarkdown: 'Скачать (Markdown)',
  copied: 'Результат скопирован.',
  notCopied: 'Браузер не разрешает этой странице копировать. Скачайте файл.',
  paper: 'Для печати',
  paperHint: 'Отчёт, который можно напечатать или сохранить в PDF.',
  reportHeading: 'Отчёт',
  showReport: 'Показать отчёт',
  print: 'Напечатать или сохранить в PDF',
  back: 'Назад',
  preparing: 'Файл готовится…',
  failed: 'Файл создать не удалось. Ваши данные не изменились.',

  report: {
    title: 'Компетенции партнёра',
    organization: 'Организация',
    scenario: 'Сценарий',
    day: 'Дата расчёта',
    market: 'Рынок',
    edition: 'Правила',
    ended: (edition, on) => `${edition}. Программа завершилась ${day(on)}.`,
    displayed: (shown) => `Показано в бизнес-профиле: ${shown}.`,
    of: (competency, level) => `${competency}, ${level}`,
    attained: ['Получено', 'Каким путём и за счёт кого'],
    atRisk: ['Под угрозой', 'С какого дня и почему'],
    unclear: ['Неясно', 'О чём спросить Майкрософт'],
    nearest: ['Ближе всего', 'Чего не хватает'],
    path: (path) => `Путь: ${path}`,
    evidence: (what, who) => `${what}: ${who}`,
    amount: (have, need) => `${have} (порог: ${need})`,
    places: (need, who, spare) =>
      `${count(need, people)}: ${who}${spare > 0 ? `; в запасе ещё ${number(spare)}` : ''}`,
    lacking: (what, missing) => `${what}: ${missing.charAt(0).toLowerCase()}${missing.slice(1)}`,
    team: (team, who) => `команда ${number(team)}: ${who}`,
    each: (missing, condition) => `${missing} У каждого: ${condition}.`,
    partly: (people) => `Почти готовы: ${people}.`,
    confirmed: 'подтверждено',
    assumptions: 'На чём это основано',
    assumptionsOf: assumptions,
    origin:
      'Рассчитано в браузере справочником Partner Competency Guide. Это не заявление Майкрософт и не заменяет его.',
  },

  sheets: {
    people: 'Сотрудники',
    results: 'Результаты',
    about: 'О расчёте',
    title: 'Название',
    countsOn: (on) => `Учитывается на ${day(on)}`,
    counts: { yes: 'Да', no: 'Нет', unclear: 'Неясно' },
    why: 'Почему нет',
    area: 'Область',
    competency: 'Компетенция',
    level: 'Уровень',
    status: 'Состояние',
    stage: 'Этап',
    path: 'Путь получения',
    fails: 'Не выполнено с',
    counting: 'Кто учитывается',
    requirement: (position) => `Требование ${position}`,
    have: (position) => `Есть ${position}`,
    need: (position) => `Нужно ${position}`,
    missing: (position) => `Не хватает ${position}`,
    eachWith: (condition) => `Сотрудники, у каждого: ${condition}`,
    ofWhom: (have, need, condition) => `из них ${need} также с ${condition} (есть ${have})`,
    teams: (teams) => `Сотрудники в разных командах: ${teams}`,
    teamWith: (need, condition) => `${need}, у каждого: ${condition}`,
    subject: 'О чём',
    text: 'Сведения',
    answer: 'Ответ',
    origin: 'Откуда',
  },
}
