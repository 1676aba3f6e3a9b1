import type { Messages } from '../../kit/messages.ts'
import { count, day, number, ofPeople } from '../../../language/ru/language.ts'

export const details: Messages['details'] = {
  anyOf: 'любое из:',
  allOf: 'всё из:',
  each: 'у каждого',
  ofWhom: (have, need) => `Из них ${number(have)} из ${number(need)} также имеют`,
  team: (team, have, need) => `Команда ${team}: ${number(have)} из ${number(need)}, у каждого`,
  statuses: { met: 'Выполнено', unclear: 'Неясно', unmet: 'Пока не выполнено' },
  counting: 'Учитываются',
  place: (person, achievements) => `${person} (${achievements})`,
  partly: 'Почти готовы',
  lacks: (person, achievements) => `${person}: не хватает ${achievements}`,
  others: (more) => `и ещё ${number(more)}`,
  missing: 'Не хватает',
  onAnniversary: 'В годовщину:',
  together: (need, counts) =>
    `Ни один вариант отдельно не набирает ${count(need, ofPeople)} (${counts}), а вместе набирают.`,
  readings: { strict: 'При строгом прочтении:', lenient: 'При другом прочтении:' },
  noteTitle: 'Как это читается',
  overridden: (from, until) => `Выполнено по ручному подтверждению с ${day(from)} по ${day(until)}.`,
  riskTitle: (level) => `${level} под угрозой`,
  risk: ({ since, anniversary, becomes }) =>
    becomes === 'unclear'
      ? `С ${day(since)} неясно, выполнены ли требования, и в годовщину, ${day(anniversary)}, тоже.`
      : `С ${day(since)} требования не выполнены, и в годовщину, ${day(anniversary)}, тоже.`,
  guide: (level) => `${level} в справочнике`,
  guidePage: 'Подробнее в справочнике',
  source: 'Источник:',
}
