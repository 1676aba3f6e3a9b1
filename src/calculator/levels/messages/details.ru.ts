import { count, day, number, ofPeople, people } from '../../../language/ru/language.ts'
import type { details as english } from './details.en.ts'

export const details: typeof english = {
  because: (level, competencies) => `Достигнут уровень ${level}: ${competencies}.`,
  inForce: (level, until) => `Пакет ${level} действует по ${day(until)}.`,
  judged: (on) => `Дата расчёта: ${day(on)}.`,
  displayed: 'Показано в бизнес-профиле',
  stillShown: {
    unmet: 'уже не достигнут, отображается до конца года',
    unclear: 'теперь неясно, отображается до конца года',
  },
  notPublished: 'В этой редакции требования не опубликованы, поэтому расчёт невозможен.',
  withoutEffect: (entries) =>
    `${count(entries, { one: 'запись не влияет', few: 'записи не влияют', many: 'записей не влияют', other: 'записи не влияют' })} на результат`,
  totalsLabel: 'Уровни в цифрах',
  totals: {
    'at-risk': 'под угрозой',
    near: 'близко к цели',
    unclear: 'неясно',
  },
  listed: (listed) =>
    `В списке ${count(listed, { one: 'компетенция', few: 'компетенции', many: 'компетенций', other: 'компетенции' })}. Чтобы показать все, нажмите ещё раз.`,
  marks: 'Что значат обозначения',
  nextStep: 'Следующий шаг',
  level: (competency, level) => `«${competency}», ${level}`,
  step: (level, more) => `${level}: ${more}`,
  peopleMore: (more) => `ещё ${count(more, people)}`,
  amountMore: (amount) => `ещё ${amount}`,
  factsMore: (facts) =>
    `подтвердить ${count(facts, { one: 'факт', few: 'факта', many: 'фактов', other: 'факта' })}`,
  nearestLacks: (person, achievements) => `Ближе всех ${person}, не хватает: ${achievements}.`,
  eachWith: (condition) => `Нужно: ${condition}.`,
  planIt: 'Составить план',
  anyOf: 'одно из:',
  allOf: 'всё перечисленное:',
  each: 'у каждого',
  eachOfThem: 'Каждому сотруднику и для Silver, и для Gold нужно:',
  matrix: {
    caption: 'Кто учитывается и кто ближе всех',
    person: 'Сотрудник',
    has: 'есть',
    lacks: 'Не хватает',
  },
  planLevel: (level) => `Составить план на ${level}`,
  enterFigure: (figure) => `Ввести: ${figure}`,
  ofWhom: (have, need) => `Из них у ${number(have)} (нужно у ${number(need)}) есть ещё`,
  team: (team, have, need) => `Команда ${team}: ${number(have)} из ${number(need)}, у каждого`,
  statuses: { met: 'Достигнут', unclear: 'Неясно', unmet: 'Не достигнут' },
  requirementStatuses: { met: 'Выполнено', unclear: 'Неясно', unmet: 'Не выполнено' },
  counting: 'Учитываются',
  place: (person, achievements) => `${person} (${achievements})`,
  partly: 'Почти готовы',
  lacks: (person, achievements) => `${person}: не хватает ${achievements}`,
  others: (more) => `и ещё ${number(more)}`,
  missing: 'Не хватает',
  onAnniversary: 'В годовщину:',
  together: (need, counts) =>
    `Ни в одном варианте отдельно нет ${count(need, ofPeople)} (${counts}), а вместе есть.`,
  readings: { strict: 'При строгом прочтении:', lenient: 'При другом прочтении:' },
  noteTitle: 'Примечание',
  overridden: (from, until) => `Достигнут по ручному подтверждению с ${day(from)} по ${day(until)}.`,
  riskTitle: (level) => `${level} под угрозой`,
  risk: ({ since, anniversary, becomes }) =>
    becomes === 'unclear'
      ? `С ${day(since)} будет неясно, выполнены ли требования, в том числе и в годовщину, ${day(anniversary)}.`
      : `Будет потерян с ${day(since)}, поэтому в годовщину, ${day(anniversary)}, тоже не будет достигнут.`,
  guide: (level) => `${level} в справочнике`,
  guidePage: 'Подробнее в справочнике',
  source: 'Источник:',
}
