import { day } from '../../../language/ru/language.ts'
import type { successorWords as english } from './en.ts'

export const successorWords: typeof english = {
  caption: 'Компетенции и звания, которые пришли им на смену',
  competency: 'Компетенция',
  designation: 'Звание Solutions Partner',
  none: 'не названо',
  today: 'Сегодня',
  followed: (designations, on) =>
    `По таблице Майкрософт от ${day(on)}, на смену пришло звание Solutions Partner: ${designations}.`,
  nothing: (on) => `В таблице Майкрософт от ${day(on)} звания взамен этой компетенции нет.`,
  noExam: 'Экзамены этой редакции в нём не засчитываются.',
  more: 'Что было дальше',
}
