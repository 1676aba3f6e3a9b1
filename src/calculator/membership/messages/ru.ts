import type { MembershipWords } from './en.ts'
import { count, day } from '../../../language/ru/language.ts'

export const membership: MembershipWords = {
  package: 'Действующий пакет',
  packageHint: 'Сохраняет статус до дня перед годовщиной покупки.',
  noPackage: 'Нет',
  purchased: 'Дата покупки',
  attestations: 'Подтверждения',
  overrides: 'Ручные подтверждения (override)',
  overridesHint: (months) =>
    `Уровень, который сотрудник Майкрософт отметил как достигнутый. Действует ${count(months, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' })}.`,
  override: (competency, level, from) => `${competency}, ${level}, с ${day(from)}`,
  until: (last) => `действует по ${day(last)}`,
  notInForce: 'на дату расчёта не действует',
  removeOverride: (override) => `Удалить ручное подтверждение: ${override}`,
  competency: 'Компетенция',
  level: 'Уровень',
  from: 'Начиная с',
  addOverride: 'Добавить',
}
