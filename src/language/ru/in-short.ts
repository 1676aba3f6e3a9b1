import type { LanguageMessages } from '../messages.ts'
import { count, day, number, ofPeople, people } from './language.ts'

export const inShort: LanguageMessages['inShort'] = {
  people: (have, need) => `${number(have)} из ${count(need, ofPeople)}`,
  peopleSurely: (surely, need) => `точно ${number(surely)} из ${count(need, ofPeople)}`,
  margin: (have, need) => `${count(have, people)} (нужно ${number(need)})`,
  short: (people) => `не хватает ${count(people, ofPeople)}`,
  amountShort: (amount) => `не хватает ${amount}`,
  peopleWith: (have, need, condition) =>
    `${number(have)} из ${count(need, ofPeople)} с достижением ${condition}`,
  figureMargin: (have, need) => `${have} (нужно ${need})`,
  figure: (have, need) => `${have} из ${need}`,
  confirmation: 'нет подтверждения',
  confirmed: 'подтверждено',
  overridden: 'по ручному подтверждению',
  failsFrom: ({ since, becomes }) =>
    becomes === 'unclear' ? `неясно с ${day(since)}` : `будет потерян с ${day(since)}`,
  more: (others) =>
    `и ещё ${count(others, { one: 'требование', few: 'требования', many: 'требований', other: 'требования' })}`,
}
