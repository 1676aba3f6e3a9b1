/** Words that visitors do not read, each with what stands in its place. Kinds of words that a review found, by language. */
import type { Language } from '../../src/engine/program/types.ts'

export interface ForbiddenWord {
  readonly word: RegExp
  readonly instead: string
  /** Where it is right, as a name or in another sense; each place of a text, hence with `g`. */
  readonly but?: RegExp
}

const english: readonly ForbiddenWord[] = [
  { word: /\bwhom\b/iu, instead: 'who, or another sentence' },
  { word: /\bbeneath\b|\bunderneath\b/iu, instead: 'below' },
  { word: /\bbesides?\b/iu, instead: 'next to, with, also' },
  { word: /\bjudg/iu, instead: 'calculate, work out, check; the day is the calculation date' },
  { word: /\b(?:falls?|fell|fallen)\b/iu, instead: 'is lost, drops out, goes down' },
  { word: /\b(?:stands?|stood)\b/iu, instead: 'is, means' },
  { word: /\bmeanwhile\b/iu, instead: 'during that time, until then' },
  { word: /\battain/iu, instead: 'reach', but: /attainment paths?/giu },
  { word: /\bdata (?:are|have|stay)\b/iu, instead: 'data is' },
  { word: /\b(?:some|every|any)body\b/iu, instead: 'someone, everyone, anyone' },
  { word: /n[’']t\b/u, instead: 'the full form: does not, cannot' },
  {
    word: /\b(?:author|custom|emphas|minim|optim|organ|priorit|recogn|summar|util|virtual)is(?:e|ed|es|ing|ations?)\b/iu,
    instead: '-ize, as in organization',
  },
  { word: /\bas of\b/iu, instead: 'on, from' },
  { word: /\bcarr(?:y|ies|ied)\b/iu, instead: 'depends on, contains' },
  { word: /\bcomput(?:e|ed|es|ation|ing)\b/iu, instead: 'calculate', but: /Storage and Compute/gu },
  { word: /\b(?:holds?|held)\b/iu, instead: 'has, contains, lasts' },
  { word: /\blacks?\b|\blacking\b/iu, instead: 'needs, is missing' },
  { word: /\blapses?\b/iu, instead: 'expires, is lost, stops counting', but: /^lapse$/gu },
  { word: /\brests? on\b/iu, instead: 'is based on, depends on' },
  { word: /\bat stake\b|\bin danger\b/iu, instead: 'at risk' },
  { word: /\bgo(?:es)? on\b/iu, instead: 'continue' },
  { word: /\bcomes? true\b|\bjust as well\b|\bdearer\b|\bsuperfluous\b/iu, instead: 'an ordinary word' },
  { word: /\bmay leave\b/iu, instead: 'can leave: may is a permission' },
  { word: /\bBring your people in\b/iu, instead: 'Import people' },
  { word: /\bTake it with you\b/iu, instead: 'Export, print and share' },
  {
    word: /\bprograms?\b/iu,
    instead: 'programme, where Microsoft’s scheme is meant',
    but: /(?:chat|calendar|another|integer|many|a|its|or) programs?|Partner Program/giu,
  },
]

const russian: readonly ForbiddenWord[] = [
  {
    word: /оцен(?:к|ива)/iu,
    instead: 'онлайн-тест; калькулятор рассчитывает',
    but: /^(?:Общая т|Т)ехническая оценка |^Оценка /gu,
  },
  { word: /пропад(?:[ёе]т|а[ею]т|ут)/iu, instead: 'будет потерян' },
  { word: /устоит|устоят/iu, instead: 'сохранится' },
  { word: /держ(?:ится|атся)/iu, instead: 'зависит' },
  { word: /утра(?:чен|чив|т)/iu, instead: 'потерян' },
  { word: /загрузк\S* сотрудник/iu, instead: 'импорт сотрудников' },
  { word: /\((?:а|ы)\)/iu, instead: 'учётная запись не привязана' },
  {
    word: /(?:уровень|уровни|компетенция|путь) (?:\S+ )?(?:не )?(?:выполнен|выполняет)/iu,
    instead: 'достигнут; выполнены бывают требования',
  },
  { word: /(?<!\p{L})найм(?!\p{L})/iu, instead: 'наём, приём на работу' },
  { word: /чего стоит|ценност\S+ строк/iu, instead: 'учитывается ли строка' },
  { word: /вырастить|вырасти(?!\p{L})|подтвердиться/iu, instead: 'увеличить, подтвердить' },
  { word: /активн\S+ прав/iu, instead: 'активные лицензии' },
  { word: /торгов\S+ посредник/iu, instead: 'реселлер' },
  { word: /рекомендаци/iu, instead: 'реферал', but: /бизнес-рекомендаци/giu },
  { word: /(?:спросите|от|у) Microsoft(?! \p{Lu})/u, instead: 'Майкрософт' },
  { word: /(?<!\p{L})(?:разом|выручает|тянуть|брешь)(?!\p{L})/iu, instead: 'обычное слово' },
  { word: /(?<!\p{L})кончи|конча(?:ет|ют)ся/iu, instead: 'закончится, заканчивается' },
  { word: /(?:^|\s)Пусто:/u, instead: 'если не заполнить' },
  { word: /См\.(?:\s|$)/u, instead: 'смотрите также' },
  { word: /до .{1,40} включительно/iu, instead: 'по … включительно' },
  { word: /на дне/iu, instead: 'на дату' },
  { word: /увидьте/iu, instead: 'узнайте' },
  { word: /имеют\b/iu, instead: 'есть' },
]

export const forbiddenWords: Readonly<Record<Language, readonly ForbiddenWord[]>> = {
  en: english,
  ru: russian,
}
