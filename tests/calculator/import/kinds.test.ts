/** The kinds of tables that people have, small: what is stored, what is asked, and what is listed. */
import { expect, test } from 'vitest'
import { foundIn } from './bring-in.ts'

interface Kind {
  readonly table: string
  readonly people: Readonly<Record<string, Readonly<Record<string, string | null>>>>
  readonly asked?: readonly string[]
  readonly said?: readonly string[]
}
const day = '2018-01-05'

const kinds: Readonly<Record<string, Kind>> = {
  'an unknown heading among known ones': {
    table: `First Name,Last Name,Email,MCID,Associated to PC,Learning thing,Completion Date\nAda,Byron,ada@c.example,1,Yes,Exam 70-346: Managing Office 365 Identities and Requirements,${day}`,
    people: { 'Ada Byron': { '70-346': day } },
  },
  'results in Russian': {
    table: `ФИО;Экзамен;Дата сдачи;Результат\nИванов Иван;70-346;05.01.2018;сдан\nПетров Пётр;70-347;05.01.2018;не сдан`,
    people: { 'Иванов Иван': { '70-346': day } },
    said: ['3 not-passed'],
  },
  'results in German': {
    table: `Name;Prüfung;Datum;Ergebnis\nAda;70-346;05.01.2018;bestanden\nBob;70-347;05.01.2018;nicht bestanden`,
    people: { Ada: { '70-346': day } },
    said: ['3 not-passed'],
  },
  'results in French': {
    table: `Nom;Prénom;Examen;Date;Résultat\nByron;Ada;70-346;05.01.2018;Réussi\nHart;Grace;70-347;05.01.2018;Échoué`,
    people: { 'Ada Byron': { '70-346': day } },
    said: ['3 not-passed'],
  },
  'results in Spanish': {
    table: `Nombre;Apellidos;Examen;Fecha;Resultado\nAda;Byron;70-346;05.01.2018;Aprobado\nGrace;Hart;70-347;05.01.2018;No aprobado`,
    people: { 'Ada Byron': { '70-346': day } },
    said: ['3 not-passed'],
  },
  'a result that nobody knows': {
    table: `Name,Exam,Date,Grade\nAda,70-346,${day},A\nBob,70-346,${day},F`,
    people: {},
    asked: ['result'],
    said: ['2 not-passed', '3 not-passed'],
  },
  'a blank result': {
    table: `Name,Exam,Date,Status\nAda,70-346,${day},Passed\nBob,70-346,${day},`,
    people: { Ada: { '70-346': day } },
    asked: ['result'],
    said: ['3 not-passed'],
  },
  'results under a heading that nobody knows': {
    table: `Name,Exam,Date,Remark\nAda,70-346,${day},Completed\nBob,70-346,${day},Failed`,
    people: { Ada: { '70-346': day } },
    said: ['3 not-passed'],
  },
  'scores without the score that is needed': {
    table: `Name,Exam,Date,Score\nAda,70-346,${day},812\nBob,70-346,${day},650`,
    people: { Ada: { '70-346': day } },
    asked: ['score'],
    said: ['3 not-passed'],
  },
  'words round a code': {
    table: `Name,Exam,Date\nAda,70-346 (in progress),${day}\nBob,70-347 booked for May,${day}\nCid,70-533 – passed,${day}\nDan,70-346: Managing Office 365 Identities and Requirements - failed,${day}`,
    people: { Cid: { '70-533': day } },
    said: ['2 not-passed', '3 not-passed', '5 not-passed'],
  },
  'several in a cell': {
    table: `Name\tExams\nAda\t"70-346\n70-347"\nBob\t70-533; MCSA: Office 365\nCid\t70-346/347\nDan\t70-346 and AZ-900`,
    people: {
      Ada: { '70-346': null, '70-347': null },
      Bob: { '70-533': null, 'mcsa-office-365': null },
      Cid: { '70-346': null, '70-347': null },
      Dan: { '70-346': null },
    },
    said: ['6 not-named'],
  },
  'people and what they achieve in two statuses': {
    table: `Employee,Course,Completion Date,Status,Employee Status\nAda,70-346,${day},Completed,Active\nBob,70-346,${day},Completed,Terminated\nCid,70-346,${day},In Progress,Active`,
    people: { Ada: { '70-346': day } },
    said: ['3 has-left', '4 not-passed'],
  },
  'an association that nobody knows': {
    table: `Name,Exam,Date,Associated\nAda,70-346,${day},✓\nBob,70-346,${day},maybe`,
    people: { Ada: { '70-346': day }, Bob: { '70-346': day } },
    asked: ['associated'],
  },
  'blank names below a name': {
    table: `Name,Exam,Date\nAda,70-346,${day}\n,70-347,${day}\nBob,70-533,${day}`,
    people: { Ada: { '70-346': day, '70-347': day }, Bob: { '70-533': day } },
    asked: ['fill'],
  },
  'two digits of a year': {
    table: 'Name,Exam,Date\nAda,70-346,05.01.18\nBob,70-346,11.02.17',
    people: { Ada: { '70-346': day }, Bob: { '70-346': '2017-02-11' } },
    asked: ['order'],
  },
  'a column for each exam, with marks, days and both': {
    table: `Name;70-346;70-347\nAda;да;нет\nBob;план;05.01.2018\nCid;сдан 05.01.2018;`,
    people: { Ada: { '70-346': null }, Bob: { '70-347': day }, Cid: { '70-346': day } },
    said: ['2 not-passed', '3 not-passed'],
  },
  'numbers of people with zeros and commas': {
    table: `MCID,Exam,Date\n0001234,70-346,${day}\n"1,234",70-347,${day}`,
    people: { 'mcid:1234': { '70-346': day, '70-347': day } },
  },
  'an address beside the name': {
    table: `Name,Exam,Date\nAda Byron <ada@c.example>,70-346,${day}\nADA@c.example,70-347,${day}`,
    people: { 'Ada Byron': { '70-346': day, '70-347': day } },
  },
  'characters that nobody sees': {
    table: `Name,Exam,Date\nAda Byron,70-346,${day}\nAda\u00a0Byron\u200b,70-347,${day}`,
    people: { 'Ada Byron': { '70-346': day, '70-347': day } },
  },
  'namesakes with numbers of another kind': {
    table: `Employee ID,Name,Exam,Date\nab01,Ada,70-346,${day}\nab01,Ada,70-347,${day}\ngh02,Ada,70-533,${day}`,
    people: { Ada: { '70-346': day, '70-347': day } },
    said: ['4 several-people'],
  },
  'days beside codes': {
    table: `Name,Exams\nAda,"70-346 (05.01.2018), 70-347 (20.02.2018)"`,
    people: {},
    said: ['2 not-a-day'],
  },
  'a title with another “and”': {
    table: `Name,Exam,Date\nAda,Managing Office 365 Identities & Requirements,${day}`,
    people: { Ada: { '70-346': day } },
  },
  'an end that never comes': {
    table: `Name,Exam,Date,Expires\nAda,70-346,${day},does not expire\nBob,70-346,${day},31.12.9999\nCid,70-346,${day},soon`,
    people: { Ada: { '70-346': day }, Bob: { '70-346': day } },
    said: ['4 not-a-day'],
  },
  'headings once more, and a sum': {
    table: `Name,Exam,Date\nAda,70-346,${day}\nName,Exam,Date\nTotal,1,`,
    people: { Ada: { '70-346': day } },
    said: ['3 headings-again', '4 no-person'],
  },
  'errors of a spreadsheet': {
    table: `Name,Exam,Date\nAda,70-346,#VALUE!\n#ССЫЛКА!,70-346,${day}\nCid,70-346,########`,
    people: {},
    said: ['2 cell-error', '3 cell-error', '4 cell-error'],
  },
  'a person who says nothing of which row': {
    table: `Transcript of Ada Byron\n\nExam,Title,Date\n70-346,Managing,${day}`,
    people: {},
    asked: ['columns'],
  },
}

test.each(Object.entries(kinds))('%s', async (_, { table, people, asked = [], said = [] }) => {
  const source = table.includes('\t') ? table : new File([table], 'people.csv')
  expect(await foundIn(source)).toEqual({ people, asked, said })
})
