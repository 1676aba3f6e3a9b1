import type { DifferenceWords } from '../edition-in-words.ts'
import { count, day, number, people } from './language.ts'

export const differenceWords: DifferenceWords = {
  newPath: (path) => `Новый путь: «${path}».`,
  endedPath: (path) => `Путь отменён: «${path}».`,
  levelCame: 'Требования опубликованы впервые.',
  levelLeft: 'Требований больше нет.',
  threshold: (metric, before, after) => `${metric}: ${after} (раньше: ${before}).`,
  noThreshold: 'не указано',
  inMarket: (amount, market) => `${amount} (${market})`,
  came: 'Теперь засчитывается:',
  left: 'Больше не засчитывается:',
  people: (before, after) =>
    after === 0
      ? `Сотрудники с экзаменами больше не нужны (раньше: ${number(before)}).`
      : `Всего ${count(after, people)} (раньше: ${number(before)}).`,
  counting: 'Сотрудники засчитываются по-другому.',
  before: 'Раньше:',
  after: 'Теперь:',
  peopleEach: (needed, condition) => `${count(needed, people)}, у каждого ${condition}`,
  ofThem: (some, condition) => `из них у ${number(some)} ещё и ${condition}`,
  separate: (teams) => `отдельные команды: ${teams}`,
  orPerhaps: (strict, lenient) => `${strict} или, возможно, ${lenient} (источник можно понять и так, и так)`,
  andAlso: '; те же или другие сотрудники: ',
  ends: (retired, accepted) =>
    [
      retired && `можно сдать по ${day(retired)} включительно`,
      accepted && `засчитывается по ${day(accepted)} включительно`,
    ]
      .filter(Boolean)
      .join(', '),
}
