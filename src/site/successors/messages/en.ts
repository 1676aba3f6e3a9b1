import { day } from '../../../language/en/language.ts'

export const successorWords = {
  caption: 'Each competency and the designation that followed it',
  competency: 'Competency',
  designation: 'Solutions Partner designation',
  none: 'none named',
  /** On the page of a competency; the designations are links' texts. */
  today: 'Today',
  followed: (designations: string, on: string) =>
    `The Solutions Partner designation ${designations} followed, by Microsoft’s table of ${day(on)}.`,
  nothing: (on: string) => `Microsoft’s table of ${day(on)} names no designation that followed.`,
  noExam: 'Exams of this edition do not count for it.',
  more: 'What came after',
}
