import type { importing as english } from './en.ts'
import { all, number } from '../../../language/ru/language.ts'

type English = typeof english

export const problems: English['problems'] = {
  'no-person': () => 'не сказано, кто это: нет ни MCID, ни адреса почты, ни имени',
  'no-achievement': () => 'не указан экзамен, сертификация или онлайн-тест',
  'not-named': ({ text }) => `«${text}» нет ни в одном требовании этой редакции`,
  'several-achievements': ({ text, achievements }, names) =>
    `«${text}»\u00a0— нынешнее или прежнее название: ${all(achievements.map(names.achievement))}; выше укажите, что имеется в виду`,
  'not-a-day': ({ text }) => `«${text}»\u00a0— не дата`,
  'unequal-days': ({ text, days, achievements }) =>
    `«${text}»: дат ${number(days)}, а достижений рядом ${number(achievements)}`,
  'two-days': ({ text }) => `в «${text}» другая дата, чем в столбце дат`,
  'not-passed': ({ text }) => (text === '' ? 'не сказано, что это сдано' : `«${text}» значит, что не сдано`),
  'only-planned': ({ text }) => `запланировано на «${text}», и нет даты, когда это сдано`,
  'not-a-score': ({ text }) => `«${text}»\u00a0— не баллы`,
  'has-left': ({ text }) =>
    text === '' ? 'не сказано, что сотрудник работает' : `«${text}» значит, что сотрудник ушёл`,
  'cell-error': ({ text }) => `«${text}»\u00a0— ошибка электронной таблицы, а не значение`,
  'not-computed': () =>
    'формула не вычислена: откройте файл в электронной таблице, сохраните и импортируйте снова',
  unreadable: ({ text }) => `в «${text}» есть знаки, которые не читаются: выберите другую кодировку`,
  'headings-again': () => 'ещё раз заголовки',
  'several-people': () => 'это имя у нескольких сотрудников; различить их помогут MCID или адрес почты',
}

export const cellReasons: English['cellReasons'] = {
  'month-of-expiry': ({ text }) =>
    `«${text}»\u00a0— месяц, а не день; достижение импортируется без срока действия`,
  'rounded-number': ({ text }) =>
    `электронная таблица округлила «${text}»; сотрудник узнаётся только по имени или адресу почты`,
}

export const rowReasons: English['file']['reasons'] = {
  'no-person': 'Нет ни MCID, ни адреса почты, ни имени',
  'no-achievement': 'Не указан экзамен, сертификация или онлайн-тест',
  'not-named': 'Нет ни в одном требовании этой редакции',
  'several-achievements': 'Это название есть или было у нескольких достижений',
  'not-a-day': 'Не дата',
  'unequal-days': 'Дат не столько же, сколько достижений',
  'two-days': 'Две разные даты',
  'not-passed': 'Не сдано',
  'only-planned': 'Только запланировано',
  'not-a-score': 'Не баллы',
  'has-left': 'Сотрудник ушёл',
  'several-people': 'Это имя у нескольких сотрудников',
  'cell-error': 'Ошибка электронной таблицы',
  'not-computed': 'Формула не вычислена',
  unreadable: 'Знаки, которые не читаются',
  'headings-again': 'Ещё раз заголовки',
}
