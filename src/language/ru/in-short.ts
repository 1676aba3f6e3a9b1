import type { LanguageMessages } from '../messages.ts'
import { count, day, number, ofPeople } from './language.ts'

export const inShort: LanguageMessages['inShort'] = {
  people: (have, need) => `${number(have)} из ${count(need, ofPeople)}`,
  figure: (have, need) => `${have} из ${need}`,
  confirmation: 'нет подтверждения',
  overridden: 'по ручному подтверждению',
  failsFrom: ({ since, becomes }) =>
    becomes === 'unclear' ? `неясно с ${day(since)}` : `не выполняется с ${day(since)}`,
  more: (others) =>
    `и ещё ${count(others, { one: 'требование', few: 'требования', many: 'требований', other: 'требования' })}`,
}
