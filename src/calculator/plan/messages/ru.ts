import type { plan as english } from './en.ts'
import { budget, inTime, who } from './acting.ru.ts'
import { count, day, levels, number, ofPeople, plural } from '../../../language/ru/language.ts'

const achievements = {
  one: 'новое достижение',
  few: 'новых достижения',
  many: 'новых достижений',
  other: 'нового достижения',
}
const ofSeconds = { one: 'секунду', few: 'секунды', many: 'секунд', other: 'секунды' }
const ofMinutes = { one: 'минуту', few: 'минуты', many: 'минут', other: 'минуты' }
const ofSteps = { one: 'шаг', few: 'шага', many: 'шагов', other: 'шага' }
const ofAchievements = { one: 'нового достижения', other: 'новых достижений' }

const problems: (typeof english)['problems'] = {
  'no-targets': () => 'Выберите хотя бы один уровень.',
  'unknown-competency': ({ competency }) => `В этой редакции нет компетенции «${competency}».`,
  'unknown-path': ({ competency, path }, names) =>
    `«${names.competency(competency)}»: в этой редакции нет пути получения «${path}».`,
  'level-not-published': ({ target }, names) =>
    `«${names.competency(target.competency)}»: в этой редакции нет требований уровня ${levels[target.level]}${target.path ? ' на этом пути' : ''}.`,
  'not-a-day': ({ received }) => `Такого дня нет в календаре: ${received}.`,
  'before-the-edition': ({ published }) =>
    `Правила действуют в редакции от ${day(published)}. На более ранний день план составить нельзя.`,
  'taken-too-late': ({ latest }) => `Сделанное после ${day(latest)} к этому дню ещё не будет видно.`,
  'not-a-limit': () => 'Напишите целое число от нуля и больше.',
  'unknown-person': ({ person }, names) => `Среди ваших сотрудников больше нет: ${names.person(person)}.`,
  'left-alone-with-limit': ({ limit }) =>
    `«Ничего не сдаёт» и «не больше ${count(limit, ofAchievements)}» исключают друг друга: выберите одно из двух.`,
  'not-a-cost': () => 'Напишите число от нуля и больше.',
  'cost-too-large': ({ most }) => `Слишком много, чтобы сложить точно. Напишите не больше ${number(most)}.`,
  'cost-too-precise': ({ places }) =>
    places === 0
      ? 'При такой большой цене пишите целые числа.'
      : `Пишите не больше ${count(places, { one: 'знака', other: 'знаков' })} после запятой.`,
  'cost-of-unknown': ({ of }) => `В этой редакции нет «${of}».`,
}

const obstacles: (typeof english)['obstacles'] = {
  'figure-short': ({ metric, have, need }, names) =>
    `${names.metric(metric)}: ${names.figure(metric, have)} из ${names.amountOf(metric, need)}, а ограничения не позволяют увеличить показатель.`,
  'fact-not-confirmed': ({ attestation }, names) =>
    `Нет подтверждения, и ограничения его не допускают: ${names.attestation(attestation)}.`,
  'too-few-people': ({ requirement, can, need }) =>
    `Требование ${number(requirement + 1)}: его ${plural(can, { one: 'сможет', other: 'смогут' })} выполнить только ${number(can)} из ${count(need, ofPeople)}.`,
  closed: ({ achievement, retired, acceptedUntil }, names) =>
    retired
      ? `${names.achievement(achievement)}: сдать можно было только по ${day(retired)} включительно.`
      : `${names.achievement(achievement)}: принимается только по ${day(acceptedUntil!)} включительно.`,
  'parts-closed': ({ achievement }, names) =>
    `${names.achievement(achievement)}: нужны экзамены, которые больше не сдаются.`,
  'limits-together': () => 'Каждое требование выполнить можно, но не все вместе в пределах ограничений.',
}

const lifts: (typeof english)['lifts'] = {
  eachPerson: 'Разрешить одному сотруднику сколько угодно достижений',
  leftAlone: 'Привлечь всех сотрудников',
  hires: 'Нанять столько сотрудников, сколько нужно',
  associations: 'Разрешить привязывать учётные записи',
  figures: 'Разрешить увеличивать показатели и подтверждать факты',
}

export const plan: typeof english = {
  intro:
    'Кому что сдать и к какому сроку, чтобы достичь выбранных уровней с наименьшими затратами? У каждого плана указано, доказано ли, что лучшего нет.',
  targets: 'Нужные уровни',
  chooseLevels: 'Выбрать уровни',
  chosen: (count) => (count === 0 ? 'пока не выбраны' : `выбрано: ${number(count)}`),
  target: (competency, level) => `${competency}, ${level}`,
  targetBy: (competency, level, path) => `${competency}, ${level} (${path})`,
  removeTarget: (target) => `Убрать: ${target}`,
  metToday: 'достигнут',
  quick: 'Быстрый выбор',
  nearest: (competency, level) => `${level} там, где ближе всего: ${competency}`,
  keepUntil: (on) => `Сохранить всё достигнутое до годовщины: ${day(on)}`,
  keepYear: (on) => `Сохранить всё достигнутое в течение года: ${day(on)}`,
  everything: (level) => `${level} во всех компетенциях`,
  day: 'К какому дню',
  dayHint: (last) =>
    `Всё новое нужно сделать по ${day(last)} включительно: оно видно на следующий день. Пока день не выбран, это три месяца после даты расчёта.`,
  past: (on) =>
    `Всё пришлось бы сделать раньше даты расчёта, ${day(on)}: такой план показывает, чего не хватает, а не что ещё можно успеть. Выберите более поздний день.`,
  limits: 'Ограничения',
  limitsSet: (set) =>
    set === 0
      ? 'нет'
      : count(set, { one: 'ограничение', few: 'ограничения', many: 'ограничений', other: 'ограничения' }),
  eachPerson: 'Новых достижений у одного сотрудника, не больше',
  eachPersonHint: 'Если не заполнить\u00a0— без ограничений.',
  hires: 'Сколько сотрудников можно нанять',
  hiresHint: 'Если не заполнить\u00a0— никого.',
  associations: 'Можно просить сотрудников привязать учётную запись',
  figures: 'Можно увеличивать показатели и подтверждать факты',
  single: 'Отдельные сотрудники',
  singleHint: 'Найдите тех, кто ничего не сдаёт или сдаёт меньше других.',
  findPerson: 'Найти по имени',
  nobodyFound: 'Больше никого не нашлось.',
  addPerson: (name) => `Ограничить: ${name}`,
  alone: 'ничего не сдаёт',
  atMost: (name) => `${name}: не больше`,
  atMostShort: 'не больше',
  aloneOf: (name) => `${name}: ничего не сдаёт`,
  forget: (name) => `Убрать ограничение: ${name}`,
  costs: 'Затраты',
  unit: 'Что сделать наименьшим',
  units: { exams: 'Экзамены и онлайн-тесты', hours: 'Часы', dollars: 'Доллары США' },
  kinds: {
    exam: 'Каждый экзамен',
    certification: 'Каждая сертификация без известных экзаменов',
    assessment: 'Каждый онлайн-тест',
  },
  association: 'Каждая привязка учётной записи',
  hire: 'Каждый нанятый сотрудник',
  perKind: 'По видам',
  kindsHint: {
    hours:
      'Это наши часы, а не Майкрософт: около недели подготовки к экзамену, полдня на онлайн-тест. Введите свои. Сертификация занимает столько, сколько недостающие для неё экзамены.',
    dollars:
      'В документах этой редакции цен нет. Сертификация стоит столько, сколько недостающие для неё экзамены. У пустого поля цены нет, и это сказано рядом с итогом.',
  },
  needsPrice: 'Введите, сколько стоит экзамен: без цены в долларах США ничего не посчитать.',
  noPrice: { hours: 'часы не указаны', dollars: 'цена не указана' },
  withoutPrice: {
    hours: (steps) =>
      `Сюда не ${plural(steps, { one: 'входит', other: 'входят' })} ${count(steps, ofSteps)} без указанных часов.`,
    dollars: (steps) =>
      `Сюда не ${plural(steps, { one: 'входит', other: 'входят' })} ${count(steps, ofSteps)} без цены.`,
  },
  priced: 'Отдельные достижения',
  addPrice: 'Добавить экзамен, сертификацию или онлайн-тест со своей ценой',
  priceOf: (achievement) => `Цена: ${achievement}`,
  removePrice: (achievement) => `Убрать цену: ${achievement}`,
  figurePrices: 'Показатели и факты',
  figurePricesHint:
    'За каждую недостающую единицу. Без цены показатель ничего не стоит, поэтому таких в плане как можно меньше.',
  perUnit: {
    usd: 'за доллар США',
    users: 'за пользователя',
    seats: 'за рабочее место',
    customers: 'за клиента',
    devices: 'за устройство',
  },
  find: 'Составить план',
  findAgain: 'Составить план заново',
  running: 'Ищем лучший план…',
  lasting: (seconds) =>
    `Уже ${seconds < 60 ? count(seconds, ofSeconds) : count(seconds / 60, ofMinutes)}: поиск идёт, пока не доказано, что лучше плана нет. С меньшим числом уровней он быстрее.`,
  bound: (bound) => `Меньше чем ${bound} не обойтись.`,
  more: 'Ищем другие планы…',
  cancel: 'Отмена',
  cancelled: 'Отменено. Введённые данные не изменились.',
  failed: 'Расчёт не удался или не загрузился. Введённые данные на месте.',
  stopped: 'Расчёт закончился раньше, чем что-либо было доказано.',
  undecided:
    'Слишком большой расчёт: не нашлось ни плана, ни доказательства, что его нет. Выберите меньше уровней или смягчите ограничения.',
  stale: 'С тех пор как план составлен, данные изменились.',
  hours: (hours) => `${number(hours)} ч`,
  nothingToDo: (on) => `Делать ничего не нужно: на ${day(on)} всё достигнуто.`,
  summary: (taken, by) => `${count(taken, achievements)} у ${count(by, ofPeople)}`,
  associate: (some) =>
    count(some, {
      one: 'привязка учётной записи',
      few: 'привязки учётной записи',
      many: 'привязок учётной записи',
      other: 'привязки учётной записи',
    }),
  hired: (some) => `нанять ${count(some, { one: 'сотрудника', other: 'сотрудников' })}`,
  grow: (some) =>
    `увеличить ${count(some, { one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' })}`,
  confirm: (some) =>
    `подтвердить ${count(some, { one: 'факт', few: 'факта', many: 'фактов', other: 'факта' })}`,
  proven: {
    exams: 'Доказано: меньшим числом экзаменов и онлайн-тестов не обойтись.',
    hours: 'Доказано: это минимум часов.',
    dollars: 'Доказано: дешевле плана нет.',
  },
  notProven:
    'Не доказано: уровней так много, что экзамены, сданные ради сертификации, больше нигде не зачтены. Возможно, есть план дешевле.',
  bestFound: (percent) =>
    `Лучшее из найденного: дороже наилучшего из возможных не более чем на ${number(percent)}\u00a0%. Доказательство точнее заняло бы слишком много времени.`,
  provenUnpriced: 'Прежде всего план обходится наименьшим числом показателей и фактов без цены.',
  exams: (exams) => `Всего экзаменов и онлайн-тестов: ${number(exams)}.`,
  inAll: 'Всего',
  total: (cost) => `Итого: ${cost}`,
  doneBy: (last, on) => `Сделать по ${day(last)} включительно, достигнуто ${day(on)}.`,
  steps: 'Шаги по порядку',
  towards: (competency, level) => `Ради «${competency}», ${level}`,
  takes: {
    exam: (person, achievement) => `${person} сдаёт ${achievement}`,
    certification: (person, achievement) => `${person} получает ${achievement}`,
    assessment: (person, achievement) => `${person} проходит ${achievement}`,
  },
  earns: (person, exams, achievement) => `${person} сдаёт ${exams} и так получает ${achievement}`,
  complete: (person, achievement) =>
    `${person}: есть всё, из чего состоит ${achievement}, не хватает только самой сертификации`,
  usually: (exams) =>
    `Обычно ${count(exams, { one: 'экзамен', few: 'экзамена', many: 'экзаменов', other: 'экзамена' })}; какие именно, нигде не сказано.`,
  again: 'ещё раз: прежнее на этот день не учитывается',
  associates: (person) => `${person} привязывает учётную запись к организации`,
  hiresOne: (person) => `Нанять: ${person}`,
  newPerson: (at) => `Новый сотрудник ${number(at)}`,
  figure: (metric, short, need) => `${metric}: ещё ${short}, до ${need}`,
  fact: (attestation) => `Нужно подтвердить: ${attestation}`,
  serves: 'Где учитывается',
  place: (requirement) => `требование ${number(requirement + 1)}`,
  shared: (exams) => `${exams}: уже сдано на одном из шагов выше и считается один раз.`,
  instead: 'Подойдёт и',
  reaches: 'Даёт',
  met: 'Как достигнут каждый уровень',
  byPath: (path) => `путь «${path}»`,
  byOverride: 'по ручному подтверждению, которое действует в этот день',
  asScenario: 'Открыть как сценарий',
  scenarioName: (target) => `План: ${target}`,
  scenarioNameOf: (target, more) => `План: ${target} и ещё ${number(more)}`,
  scenarioOpen: 'Открыт сценарий, в котором этот план выполнен.',
  backToData: 'Вернуться к данным, для которых составлен план',
  seeLevels: (on) => `Посмотреть уровни на ${day(on)}`,
  others: 'Следующие по выгоде планы',
  othersHint:
    'В каждом другие экзамены или каких-то из них меньше, чем в предыдущих. Кто что делает, можно поменять в любом плане.',
  noOthers: 'Плана с другими экзаменами нет. Но кто что делает, можно поменять: смотрите каждый шаг.',
  other: (at) => `План ${number(at)}`,
  paths: 'Путь за путём',
  pathsHint: 'Что понадобится на каждом пути получения отдельно.',
  path: 'Путь',
  takesColumn: 'Что понадобится',
  pathMet: 'уже выполнено',
  pathImpossible: 'невозможно в пределах ограничений',
  helps: 'Кому какое достижение поможет больше всего',
  helpsHint: 'Для выбранных уровней, даже если в плане этого нет.',
  achievement: 'Достижение',
  helpsMost: 'Больше всего поможет',
  fills: (places) => `займёт ${count(places, { one: 'место', few: 'места', many: 'мест', other: 'места' })}`,
  nearer: (places) => `ближе к ${count(places, { one: 'месту', other: 'местам' })}`,
  helped: (person, effects) => `${person} (${effects})`,
  moreHelped: (others) => `и ещё ${number(others)}`,
  moreHelps: (others) => `Показать ещё ${number(others)}`,
  impossible: 'Такого плана нет',
  impossibleTogether: 'Каждого уровня достичь можно, но не всех вместе в пределах ограничений.',
  impossibleAlone: 'Что мешает на каждом пути:',
  lift: 'План станет возможен, если сделать что-то одно:',
  liftNone: 'Снять какое-либо одно ограничение недостаточно.',
  who,
  inTime,
  budget,
  problems,
  obstacles,
  lifts,
}
