import { differenceWords } from '../../../language/ru/differences.ts'
import { day } from '../../../language/ru/language.ts'
import type { editionWords as english } from './en.ts'

export const editionWords: typeof english = {
  time: (from, until) => `${day(from)}\u00a0— ${day(until)}`,
  since: (from) => `Правила с ${day(from)}`,
  caption: 'Компетенции и то, что изменила каждая редакция',
  competency: 'Компетенция',
  kinds: {
    'level-came': 'Новое',
    'level-left': 'Отменено',
    threshold: 'Показатели',
    'achievements-came': 'Добавлено',
    'achievements-left': 'Исключено',
    people: 'Число сотрудников',
    counting: 'Кто засчитывается',
  },
  figuresCount: 'Что входит в показатели',
  figure: (after, before) => `Показатель теперь «${after}» (раньше: «${before}»).`,
  associations: (figure, after, before) =>
    `«${figure}»: засчитываются привязки ${after} (раньше: ${before}).`,
  same: 'без изменений',
  unchanged: 'В этих компетенциях ничего не изменилось:',
  isNew: 'Названа впервые.',
  isGone: 'Больше не названа.',
  ...differenceWords,
  achievements: 'Экзамены, сертификации и онлайн-тесты',
  added: 'Названы впервые',
  removed: 'Больше не названы',
  renamed: 'Переименованы',
  renaming: (id, before, after) => `${id}«${before}» теперь называется «${after}»`,
  dated: 'Объявлен срок',
  inCalculator: 'ваши данные по этим правилам',
  asData: 'в формате JSON',
  changed: 'Правила менялись',
  never: (from) => `С ${from} не менялись.`,
  allChanges: 'Все изменения',
}
