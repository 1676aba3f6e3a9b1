import type { peopleTable as english } from './table.en.ts'
import { count, day, number, ofPeople } from '../../../language/ru/language.ts'

export const peopleTable: typeof english = {
  show: 'Показать',
  standings: {
    all: 'Всех',
    serving: 'Учитывается для компетенции',
    idle: 'Есть то, что не учитывается',
    'not-associated': 'Не привязан(а)',
    expired: 'Не учитывается: истёк срок',
    'no-longer-accepted': 'Не учитывается: больше не принимается',
    left: 'Не учитывается: уход',
    'not-visible-yet': 'Пока не учитывается: только что получено',
    'association-not-visible-yet': 'Пока не учитывается: новая привязка',
    'earned-after-retirement': 'Не учитывается: получено слишком поздно',
    'earned-before-available': 'Не учитывается: получено слишком рано',
    'may-not-count': 'Неясно, учитывается ли',
    'outside-the-edition': 'Только часть сертификации',
    'unknown-achievement': 'Не учитывается: нет в этой редакции',
  },
  holds: 'Есть достижение',
  anything: 'Любое',
  lapses: 'Что-то перестанет учитываться',
  lapsesAnyTime: 'Когда угодно или никогда',
  lapsesWithin: (months) =>
    `В ближайшие ${count(months, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' })}`,
  lapsesHint: 'Считая от даты расчёта: сотрудник уходит либо достижение истекает или перестаёт приниматься.',
  sort: 'Порядок',
  orders: {
    entered: 'Как введено',
    name: 'По имени',
    counting: 'По числу учитываемых достижений',
    lapse: 'По тому, что раньше перестанет учитываться',
  },
  reversed: 'В обратном порядке',

  changeHeading: (selected) =>
    `Изменить ${count(selected, { one: 'сотрудника', few: 'сотрудников', many: 'сотрудников', other: 'сотрудника' })}`,
  change: 'Что изменить',
  changes: {
    'add-achievement': 'Добавить достижение',
    'remove-achievement': 'Удалить достижение',
    associatedSince: 'Указать день привязки',
    leavesOn: 'Указать день ухода',
    'remove-people': 'Удалить сотрудников',
  },
  chosen: (achievement) => `Выбрано: ${achievement}.`,
  earned: 'Получено (необязательно)',
  holdAlready: (holding) => `У ${count(holding, ofPeople)} оно уже есть, там ничего не изменится.`,
  which: 'Какое достижение',
  heldBy: (achievement, holding) => `${achievement} (${number(holding)})`,
  nothingHeld: 'У выбранных нет достижений.',
  emptyDay: { associatedSince: 'Пусто: не привязаны.', leavesOn: 'Пусто: никто из них не уходит.' },
  apply: {
    'add-achievement': (some) => `Добавить для ${count(some, ofPeople)}`,
    'remove-achievement': (some) => `Удалить у ${count(some, ofPeople)}`,
    associatedSince: (some) => `Указать для ${count(some, ofPeople)}`,
    leavesOn: (some) => `Указать для ${count(some, ofPeople)}`,
    'remove-people': (some) =>
      `Удалить ${count(some, { one: 'сотрудника', few: 'сотрудников', many: 'сотрудников', other: 'сотрудника' })}`,
  },
  undoHint: 'Это один шаг, его можно отменить.',

  columns: {
    select: 'Выбор',
    name: 'Имя',
    associated: 'Привязка с',
    leaves: 'День ухода',
    codes: 'Достижения',
    serving: 'Для каких компетенций',
    lapse: 'Перестанет учитываться',
  },
  sortBy: (column) => `Упорядочить: ${column}`,
  table: 'Сотрудники',
  never: '–',

  why: {
    'unknown-achievement': () =>
      'Учитывается только то, что названо в требованиях этой редакции. Проверьте код: если в нём опечатка, удалите его и выберите нужный из списка.',
    'not-associated': () =>
      'Будет учитываться, когда сотрудник привяжет учётную запись к вашей организации. Укажите этот день в поле «Учётная запись привязана с»: учёт начнётся со следующего.',
    'association-not-visible-yet': ({ from }) =>
      `Нужно только подождать: новая привязка видна не сразу. Если дата расчёта ${day(from)} или позже, достижение учитывается.`,
    left: ({ on }) =>
      `С ${day(on)} у этого сотрудника не учитывается ничего. Если он остаётся или вернулся, измените или очистите поле «День ухода». Иначе его место должен занять кто-то другой.`,
    'earned-after-retirement': ({ retired }) =>
      `После ${day(retired)} сдать это было нельзя, значит, дата неверна. Посмотрите её в выписке и исправьте поле «Получено».`,
    'earned-before-available': ({ availableFrom }) =>
      `До ${day(availableFrom)} сдать это было нельзя, значит, дата неверна. Посмотрите её в выписке и исправьте поле «Получено».`,
    'not-visible-yet': ({ from }) =>
      `Нужно только подождать: новое достижение видно не сразу. Если дата расчёта ${day(from)} или позже, оно учитывается.`,
    expired: ({ expires }) =>
      `Учитывалось по ${day(expires)} включительно. После продления или повторной сдачи укажите новый день в поле «Действует по» или очистите его, если срока нет.`,
    'no-longer-accepted': ({ acceptedUntil }) =>
      `Учитывалось по ${day(acceptedUntil)} включительно, кто и когда бы ни сдал. Снова учитываться не будет; его место может занять другое достижение, названное в требовании.`,
    'may-not-count': ({ mayCountUntil }) =>
      `Сколько оно засчитывается, в источнике не сказано. По ${day(mayCountUntil)} включительно засчитывается; дальше там, где без него не обойтись, ответ «неясно». Спросите у Майкрософт, засчитывается ли оно до сих пор.`,
    'outside-the-edition': () =>
      'Ни в одном требовании не названо, поэтому само по себе не учитывается. Хранится потому, что вместе с экзаменами составляет сертификацию.',
  },
  replacedBy: (achievement) => `Вместо него введено ${achievement}.`,
  rule: 'Правило в справочнике',
}
