import type { AchievementKind, Level, Market, Period, Unit } from '../../engine/program/index.ts'
import type { AmountRule, Join, PageText } from './en.ts'
import { countRussian as count, pluralRussian, type RussianForms } from './plural.ts'

const joins = {
  single: '',
  any: ' одно из',
  both: ' и то и другое',
  all: ' всё перечисленное',
} satisfies Record<Join, string>
const people: RussianForms = { one: 'человек', few: 'человека', many: 'человек' }
const amounts = {
  users: { one: 'пользователь', few: 'пользователя', many: 'пользователей' },
  seats: { one: 'рабочее место', few: 'рабочих места', many: 'рабочих мест' },
  customers: { one: 'клиент', few: 'клиента', many: 'клиентов' },
  devices: { one: 'устройство', few: 'устройства', many: 'устройств' },
} satisfies Record<Exclude<Unit, 'usd'>, RussianForms>
const days: RussianForms = { one: 'день', few: 'дня', many: 'дней' }
const months: RussianForms = { one: 'месяц', few: 'месяца', many: 'месяцев' }
const rules = {
  visibleAfterHours: { one: 'час', few: 'часа', many: 'часов' },
  organizationsPerPerson: { one: 'организация', few: 'организации', many: 'организаций' },
  subscriptionYears: { one: 'год', few: 'года', many: 'лет' },
  overrideMonths: months,
  renewalWindowDays: days,
  nextAnniversaryDays: days,
  associationsPerYear: { one: 'привязка', few: 'привязки', many: 'привязок' },
  daysBetweenAssociations: days,
  reviewSkillsMonthsBefore: months,
} satisfies Record<AmountRule, RussianForms>

export const russian: PageText = {
  edition: {
    notice: (edition) => `Редакция: ${edition}`,
    retired: (ended) => `Silver и Gold отменены ${ended}; сейчас программа другая.`,
    more: 'Подробнее',
    unaffiliated:
      'Независимый справочник, не связанный с корпорацией Майкрософт. Названия продуктов и программ — товарные знаки их владельцев.',
  },
  frame: {
    calculator: 'Калькулятор',
    openCalculator: 'Открыть калькулятор',
    menu: 'Меню',
    onThisPage: 'На этой странице',
    previous: 'Назад',
    next: 'Далее',
    pages: 'Следующая и предыдущая страницы',
    socialPicture:
      '«Компетенции партнёров»: компетенции с уровнями Silver и Gold, часть из них получена. Редакция за октябрь 2018 года.',
  },
  trail: {
    label: 'Вы здесь',
    home: 'Главная',
    competencies: 'Компетенции',
    achievements: 'Экзамены, сертификации и оценки',
  },
  related: {
    heading: 'Смотрите также',
    others: (area) => `Другие компетенции: ${area}`,
  },
  theme: { label: 'Тема', auto: 'Системная', light: 'Светлая', dark: 'Тёмная' },
  level: { silver: 'Silver', gold: 'Gold' } satisfies Record<Level, string>,
  kind: { exam: 'экзамен', certification: 'сертификация', assessment: 'оценка' } satisfies Record<
    AchievementKind,
    string
  >,
  kinds: {
    exam: 'Экзамены',
    certification: 'Сертификации',
    assessment: 'Оценки (онлайн-тесты)',
  } satisfies Record<AchievementKind, string>,
  period: {
    ttm: 'сумма за последние двенадцать месяцев',
    year: 'сумма за год',
    current: 'количество на текущий момент',
  } satisfies Record<Period, string>,
  unit: {
    usd: 'доллары США',
    users: 'активные пользователи',
    seats: 'рабочие места',
    customers: 'клиенты',
    devices: 'устройства',
  } satisfies Record<Unit, string>,
  amount: (unit, number) => count(number, amounts[unit]),
  requirements: {
    caption: (path) => `${path}: требования по уровням`,
    howToRead:
      'Число людей означает столько разных людей. Один и тот же человек может учитываться в нескольких требованиях, кроме тех, где нужны отдельные команды.',
    people: (number) => count(number, people),
    holding: (number, join) =>
      number === 1 ? `, у которого есть${joins[join]}:` : `, у каждого есть${joins[join]}:`,
    ofWhom: (number, join) => `не менее чем у ${number} из них также есть${joins[join]}:`,
    parts: { single: '', any: 'одно из', both: 'и то и другое', all: 'всё перечисленное' } satisfies Record<
      Join,
      string
    >,
    between: { single: '', any: 'или', both: 'и', all: 'и' } satisfies Record<Join, string>,
    team: (number) => `Команда ${number}`,
    separateTeams: 'Отдельные команды: никто не учитывается сразу в двух.',
    atLeast: 'не менее',
    inMarket: { developed: 'развитый рынок', developing: 'развивающийся рынок' } satisfies Record<
      Market,
      string
    >,
    confirmed: 'нужно подтвердить',
    notPublished: 'в этой редакции не опубликован',
    nothing: 'такого требования нет',
    unclear: (level) =>
      `${level ? `Для уровня ${level} источник` : 'Источник'} повторяет число при каждом варианте и не говорит, можно ли складывать людей по разным вариантам. Достаточно, если все выполняют один и тот же вариант. Если число набирается только вперемешку, калькулятор отвечает «неясно»: уточните у Майкрософт.`,
    unclearTitle: 'Два прочтения.',
    note: 'Примечание.',
    retired: (day) => `отменён ${day}`,
    acceptedUntil: (day) => `учитывается до ${day} включительно`,
  },
  home: {
    competencies: (number) =>
      pluralRussian(number, { one: 'компетенция', few: 'компетенции', many: 'компетенций' }),
    paths: (number) =>
      pluralRussian(number, { one: 'путь получения', few: 'пути получения', many: 'путей получения' }),
    achievements: (number) =>
      pluralRussian(number, {
        one: 'экзамен, сертификация или оценка',
        few: 'экзамена, сертификации и оценки',
        many: 'экзаменов, сертификаций и оценок',
      }),
    metrics: (number) => pluralRussian(number, { one: 'показатель', few: 'показателя', many: 'показателей' }),
  },
  competency: {
    kind: 'Компетенция',
    area: 'Область',
    technologies: 'Технологии',
    check: 'Проверить в калькуляторе',
    cannotBeCalculated: 'В этой редакции требований нет',
  },
  calculator: {
    loading: 'Калькулятор загружается.',
    withoutScript: 'Ему нужен JavaScript, который здесь отключён. Требования можно прочитать и так:',
  },
  source: {
    read: 'Источник:',
    later: 'позже этой редакции',
  },
  matrix: {
    caption: 'Все компетенции и пути с требованиями уровней Silver и Gold',
    path: 'Компетенция и путь',
    filter: 'Показать только',
    area: 'Область',
    level: 'Уровень',
    goal: 'Вид цели',
    allAreas: 'Все области',
    bothLevels: 'Silver и Gold',
    bothGoals: 'Показатели и навыки',
    performance: 'Показатели',
    skill: 'Навыки',
    shown: { one: 'Показана # строка', few: 'Показаны # строки', many: 'Показано # строк' },
    ofWhom: (number) => `у ${number} из них также`,
  },
  achievement: {
    code: 'Код',
    title: 'Название',
    competencies: 'Компетенции',
    about: (title) =>
      `${title}: в каких компетенциях, путях и уровнях учитывается и что ещё нужно тому же человеку.`,
    kind: 'Вид',
    ofKind: {
      exam: 'Экзамен',
      certification: 'Сертификация',
      assessment: 'Оценка (онлайн-тест)',
    } satisfies Record<AchievementKind, string>,
    issuer: 'Кто выдаёт',
    retired: 'Можно было сдать до',
    acceptedUntil: 'Учитывается до',
    replacedBy: 'Заменён на',
    replaces: 'Заменяет',
    countsFor: 'Где учитывается',
    place: (kind, number) =>
      kind === 'ofWhom'
        ? `дополнительное условие: ${count(number, people)}`
        : kind === 'team'
          ? `${count(number, people)} в отдельной команде`
          : count(number, people),
    alone: 'Тому же человеку больше ничего не нужно.',
    together: 'Тому же человеку также нужно:',
    all: 'Все экзамены, сертификации и оценки',
  },
  fwlink: {
    title: 'Ссылки по номерам',
    about: 'Куда в этом справочнике ведёт ссылка с номером из документов.',
    number: (id) => `Ссылка ${id}`,
    leadsTo: 'Эта ссылка ведёт на страницу:',
    missing: 'В адресе не указан номер ссылки.',
    unknown: 'В этом справочнике нет ссылки с таким номером:',
    all: 'Все ссылки по номерам',
    search: 'Поиск вверху находит коды экзаменов, компетенции и вопросы.',
    home: 'На главную страницу',
  },
  metric: {
    unit: 'Единица',
    period: 'Период',
    associations: 'Привязка партнёра',
    noAssociation: 'В источнике не названа.',
  },
  rule: (name, number) => count(number, rules[name]),
  reminder: (number) =>
    number < 0
      ? `за ${count(-number, { one: 'день', few: 'дня', many: 'дней' })} до годовщины`
      : `через ${count(number, { one: 'день', few: 'дня', many: 'дней' })} после неё`,
}
