import { count, days, months } from '../../../language/ru/language.ts'
import type { Plural } from '../../../language/numbers.ts'
import { lowered } from '../worked/lowered.ts'
import type { AmountRule, guide as english } from './en.ts'

const rules = {
  visibleAfterHours: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
  organizationsPerPerson: {
    one: 'организация',
    few: 'организации',
    many: 'организаций',
    other: 'организации',
  },
  subscriptionYears: { one: 'год', few: 'года', many: 'лет', other: 'года' },
  overrideMonths: months,
  renewalWindowDays: days,
  nextAnniversaryDays: days,
  associationsPerYear: { one: 'привязка', few: 'привязки', many: 'привязок', other: 'привязки' },
  daysBetweenAssociations: days,
  reviewSkillsMonthsBefore: months,
} satisfies Record<AmountRule, Plural>

export const guide: typeof english = {
  rule: (name, number) => count(number, rules[name]),
  reminder: (number) =>
    number < 0 ? `за ${count(-number, days)} до годовщины` : `через ${count(number, days)} после неё`,
  displays: {
    caption: 'Что нужно для каждого пакета и что он показывает',
    package: 'Пакет',
    needs: 'Нужна одна компетенция уровня',
    shows: 'Показывает компетенции уровней',
    assumed: (gold, silver) =>
      `Что компетенции уровня ${gold} хватает и для пакета ${silver}, — допущение калькулятора. В документе для него назван один путь уровня ${silver}.`,
  },
  anniversary: {
    picture: 'Дни вокруг годовщины на линии с соблюдением масштаба. То же самое сказано в списке рядом.',
    caption: (purchased) =>
      `Пакет куплен ${purchased} — так выглядят дни вокруг годовщины, вычисленные по правилам этой редакции.`,
    year: 'оплаченный год',
    window: 'окно продления, всё действует',
    without: 'не продлён: всё утрачено',
    place: (offset) => {
      if (offset === 0) return 'годовщина'
      return offset < 0 ? `за ${count(-offset, days)} до неё` : `через ${count(offset, days)}`
    },
    label: {
      reminder: 'Напоминание',
      anniversary: 'Годовщина',
      opens: 'Продление открыто',
      closes: 'Последний день продления',
    },
    sentence: {
      reminder: 'Приходит напоминание.',
      anniversary: 'Оплаченный год закончился.',
      opens: 'Открывается продление. Если оно автоматическое, в этот день деньги списываются с карты.',
      closes: 'Последний день, когда пакет можно продлить. До тех пор преимущества действуют.',
      lost: 'Пакет не продлён: преимущества и компетенции утрачены.',
      next: 'Пакет продлён вовремя: это день следующей годовщины.',
    },
  },
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
  levelReached: {
    picture: 'От людей и показателей через требования одного пути, уровень и пакет — к бизнес-профилю',
    caption: 'Путь к уровню. Без купленного пакета достигнутая компетенция в бизнес-профиле не показывается.',
    people: { title: 'Люди', detail: 'экзамены, сертификации, оценки' },
    figures: { title: 'Показатели', detail: 'выручка, использование, места, клиенты' },
    requirements: { title: 'Требования одного пути', detail: 'выполнены все требования уровня' },
    reached: { title: 'Достигнут уровень Silver или Gold', detail: 'этап «Достигнуто»' },
    bought: { title: 'Куплен пакет', detail: 'того же уровня' },
    shown: { title: 'Компетенция видна в бизнес-профиле', detail: 'этап «Действует»' },
  },
  stages: {
    title: (competency, level) => `«${competency}», ${level}: четыре этапа`,
    figure: (metric, amount) => `${metric}: ${amount}.`,
    passed: (achievements, day) => `${day} Анна сдала ${achievements}.`,
    bought: (level) => `Организация покупает пакет ${level}.`,
    notice: (day) => `Анна предупреждает, что ${day} уходит. Больше экзамены никто не сдавал.`,
    left: 'Анна ушла.',
    stage: (stage, stillShown) =>
      `Этап: ${stage.toLowerCase()}.${stillShown ? ' Уровень больше не выполнен, но ещё виден.' : ''}`,
  },
  leaver: {
    title: (competency, level, need, achievements) =>
      `«${competency}», ${level}: нужно людей — ${need}, у каждого ${achievements}`,
    event: {
      notice: 'Анна предупреждает об уходе.',
      left: 'Анна уже ушла.',
      anniversary: 'Годовщина. Анну никто не заменил.',
      replaced: 'Годовщина, если Анну успели заменить.',
    },
    counted: (have, need) => `Учитывается людей: ${have} из ${need}.`,
    inForce: (level, until) => `Пакет ${level} действует по ${until} включительно.`,
    purchasable: (level) => `Оплаченный год закончился. Этих людей хватает на ${level}.`,
    nothing: 'Оплаченный год закончился. Этих людей не хватает ни на один пакет.',
  },
  shown: {
    title: 'Что видно в профиле до и после покупки',
    reached: 'Достигнуто',
    level: (competency, level) => `«${competency}» (${level})`,
    noPackage: 'Без пакета',
    package: (level) => `Пакет ${level}`,
    nothing: 'ничего',
  },
  today: 'Сегодня',
  override: (from, until, after) =>
    `Ручное подтверждение от ${from} действует по ${until} включительно. С ${after} всё снова решают только требования.`,
  example: {
    example: 'Пример',
    entered: 'Введено',
    person: (name, facts) => `${name}: ${facts}`,
    associated: (day) => `учётная запись привязана ${day}`,
    leaves: (day) => `уход ${day}`,
    earned: (achievement, day) => `${achievement} (сдан ${day})`,
    package: (level, day) => `Пакет ${level} куплен ${day}`,
    override: (override) => `Ручное подтверждение: ${override}`,
    asked: (competency, level) => `«${competency}», ${level}`,
    further: (have, need) => `Из них с дополнительным условием: ${have} из ${need}`,
    team: (number, places) => `Команда ${number}: ${places}`,
    missing: (missing) => `Не хватает: ${lowered(missing)}`,
    notCounting: (person, achievement, reason) => `${person}, ${achievement} — ${lowered(reason)}`,
    nobody: 'никого',
    noPackage: 'Действующего пакета нет.',
  },
  examplePeople: { ada: 'Анна', ben: 'Борис', cora: 'Вера' },
  exampleTitles: {
    association: 'На следующий день после привязки',
    leaver: 'Сотрудник уходит',
    'accepted-until': 'Последний день отменённого экзамена',
    impossible: 'Слишком поздно и слишком рано',
    'different-people': 'Два экзамена, один человек',
    'of-whom': 'У одного из них есть больше',
    'separate-teams': 'Один человек подходит обеим командам',
    'same-way': 'Два человека, два направления',
    readings: 'Экзамен и тест — у одних и тех же людей или у разных',
    'other-period': 'Сумма месяцев достигает порога, последний месяц — нет',
    'may-count-until': 'Через год после отмены экзамена',
    'by-month': 'Месяц выпадает',
    'latest-month': 'Считается последний месяц',
    upgrade: 'Silver достигнут, Gold ещё нет',
    'developing-market': 'На развивающемся рынке',
    'developed-market': 'На развитом рынке',
    override: 'Первый и последний день подтверждения',
    package: 'Пакет и его годовщина',
    'at-risk': 'До годовщины кто-то уходит',
    'becomes-unclear': 'Выполненное посреди года становится неясным',
    'several-competencies': 'Одни и те же люди в двух компетенциях',
  },
  viewTitles: {
    'key-people': 'Кто может уйти',
    'over-time': 'Перерыв в несколько недель',
    plan: 'Одна сертификация для двух компетенций',
    'what-if': 'Три состояния одной компании',
  },
}
