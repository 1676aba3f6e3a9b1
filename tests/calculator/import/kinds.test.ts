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
  'remarks with words that elsewhere say who has left': {
    table: `Name,Exam,Date,Comments\nAda,70-346,${day},Left a message for her manager\nBob,70-347,${day},Left early`,
    people: { Ada: { '70-346': day }, Bob: { '70-347': day } },
  },
  'a note, which is a score elsewhere, that tells about the people': {
    table: `Name,Exam,Date,Note\nAda,70-346,${day},active\nBob,70-347,${day},terminated`,
    people: { Ada: { '70-346': day }, Bob: { '70-347': day } },
  },
  'comments on a status': {
    table: `Name,Exam,Date,Employment status comment\nAda,70-346,${day},left early\nBob,70-347,${day},active`,
    people: { Ada: { '70-346': day }, Bob: { '70-347': day } },
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
    people: { Ada: { '70-346': day, '70-347': '2018-02-20' } },
  },
  'a day beside one of two codes, and another than in the column of days': {
    table: `Name,Exams,Date\nAda,"70-346 (05.01.2018), 70-347",\nBob,70-346 (05.01.2018),20.02.2018`,
    people: {},
    said: ['2 not-a-day', '3 two-days'],
  },
  'several days beside several codes': {
    table: `Name;Exam;Date\nAda;70-346, 70-347;05.01.2018, 20.02.2018\nBob;MCSA: Office 365 + 70-533;20.02.2018 + 05.01.2018\nCid;70-346 / 70-347;05.01.2018\nDan;70-346, 70-347;05.01.2018, 20.02.2018, 21.02.2018\nEve;70-346;05.01.2018, 20.02.2018\nFay;70-346, 70-346;05.01.2018, 20.02.2018`,
    people: {
      Ada: { '70-346': day, '70-347': '2018-02-20' },
      Bob: { 'mcsa-office-365': '2018-02-20', '70-533': day },
      Cid: { '70-346': day, '70-347': day },
    },
    said: ['5 unequal-days', '6 unequal-days', '7 unequal-days'],
  },
  'several days of which the order must be said': {
    table: 'Name;Exam;Date\nAda;70-346, 70-347;05.01.18, 11.02.17',
    people: { Ada: { '70-346': day, '70-347': '2017-02-11' } },
    asked: ['order'],
  },
  'days as numbers that may be counted from either year': {
    table: 'Name,Exam,Date\nAda,70-346,41000',
    people: { Ada: { '70-346': '2012-04-01' } },
    asked: ['calendar'],
  },
  'days as numbers that can only be counted as usual': {
    table: 'Name,Exam,Date\nAda,70-346,43105',
    people: { Ada: { '70-346': day } },
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
  'columns that say who has left, and what was not passed': {
    table: `Name,Exam,Date,Left,Failed\nAda,70-346,${day},no,\nBob,70-346,${day},yes,no\nCid,70-347,${day},,TRUE`,
    people: { Ada: { '70-346': day } },
    said: ['3 has-left', '4 not-passed'],
  },
  'days on which it is to be passed': {
    table: `Name,Exam,Target date,Completed\nAda,70-346,2018-12-05,${day}\nBob,70-347,2018-12-06,`,
    people: { Ada: { '70-346': day } },
    said: ['3 only-planned'],
  },
  'days of a plan alone': {
    table: `ФИО;Экзамен;Плановая дата\nИванов Иван;70-346;05.12.2018`,
    people: {},
    said: ['2 only-planned'],
  },
  'a doubtful sign behind a code': {
    table: `Name,Exam,Date\nAda,70-346?,${day}\nBob,70-347*,${day}\nCid,(70-533),${day}`,
    people: { Cid: { '70-533': day } },
    asked: ['result'],
    said: ['2 not-passed', '3 not-passed'],
  },
  'headings in two languages': {
    table: `Name / ФИО,Exam (Экзамен),Date / Дата\nAda,70-346,${day}`,
    people: { Ada: { '70-346': day } },
  },
  'a name to sign in with beside the real one': {
    table: `Username,First Name,Last Name,Course Code,Enrollment Status,Course Completion Date\nada1,Ada,Byron,70-346,Completed,${day}`,
    people: { 'Ada Byron': { '70-346': day } },
  },
  'a share that is completed': {
    table: `Name,Content Name,% Completed,Completed At (PST/PDT)\nAda,70-346,100,1/25/2018 10:00\nBob,70-347,40,`,
    people: {},
    asked: ['score'],
    said: ['2 not-passed', '3 not-passed'],
  },
  'days with the name of a time zone': {
    table: `STUD_NAME,ITEM_ID,COMPLETION_DATE,COMPLETION_STATUS\nAda Byron,EXAM_70-346,05-Jan-2018 10:00:00 Europe/Moscow,PASS\nBob Roe,EXAM_70-347,05-Jan-2018 10:00:00 Europe/Moscow,FAIL`,
    people: { 'Ada Byron': { '70-346': day } },
    said: ['3 not-passed'],
  },
  'badges with an address alone': {
    table: `recipient_email,badge,issued_on,issuer,expires\nada@c.example,MCSA: Office 365,${day}T00:00:00Z,Someone,2019-01-05T00:00:00Z`,
    people: { 'ada@c.example': { 'mcsa-office-365': `${day}→2019-01-05` } },
  },
  'the state of employees': {
    table: `full_name,email,employee_state,badge_name,issued_at\nAda Byron,ada@c.example,active,MCSA: Office 365,${day}\nBob Roe,bob@c.example,terminated,MCSA: Office 365,${day}`,
    people: { 'Ada Byron': { 'mcsa-office-365': day } },
    said: ['3 has-left'],
  },
  'three times of one course': {
    table: `username,coursename,timeenrolled,timestarted,timecompleted\nada,70-346,2018-01-01,2018-01-02,${day}`,
    people: { ada: { '70-346': day } },
  },
  'a remark that it must be repeated': {
    table: `Name,Exam,Date,Comment\nAda,70-346,${day},retake needed\nBob,70-347,${day},`,
    people: {},
    asked: ['result'],
    said: ['2 not-passed', '3 not-passed'],
  },
  'a mail with a signature below the table': {
    table: `Name\tExam\tDate\r\n\r\nAda Byron\t70-346\t${day}\r\n\r\nBest regards,\r\nEve Poe`,
    people: { 'Ada Byron': { '70-346': day } },
    said: ['5 no-achievement', '6 no-achievement'],
  },
  'a person who says nothing of which row': {
    table: `Transcript of Ada Byron\n\nExam,Title,Date\n70-346,Managing,${day}`,
    people: {},
    asked: ['columns'],
  },
  'an exam and its day, numbered': {
    table: `Name,Exam 1,Date 1,Exam 2,Date 2,Exam 3,Date 3\nAda,70-346,${day},70-347,2017-02-11,,\nBob,,,70-533,2017-02-11,banana,\nCid,,,,,,`,
    people: { Ada: { '70-346': day, '70-347': '2017-02-11' }, Bob: { '70-533': '2017-02-11' } },
    said: ['3 not-named', '4 no-achievement'],
  },
  'certificates numbered in Russian, the days behind all of them': {
    table: `ФИО;Экзамен №1;Экзамен №2;Дата №1;Дата №2\nИванов Иван;70-346;70-347;05.01.2018;25.02.2017`,
    people: { 'Иванов Иван': { '70-346': day, '70-347': '2017-02-25' } },
  },
  'exams numbered, and one day for all': {
    table: `Nachname;Vorname;Prüfung1;Prüfung2;Prüfung3;Datum\nByron;Ada;70-346;;70-347;05.01.2018`,
    people: { 'Ada Byron': { '70-346': day, '70-347': day } },
  },
  'the same headings again, and as programs number them': {
    table: `Name,Exam,Date,Exam2,Date3,Exam4,Date5\nAda,70-346,${day},70-347,2017-02-11,70-533,`,
    people: { Ada: { '70-346': day, '70-347': '2017-02-11', '70-533': null } },
  },
  'attempts beside each other, with their results': {
    table: `Name,Exam,1st attempt,Result,2nd attempt,Result\nAda,70-346,2017-02-11,Failed,${day},Passed\nBob,70-347,2017-02-11,Passed,,\nCid,70-533,2017-02-11,Failed,,`,
    people: { Ada: { '70-346': day }, Bob: { '70-347': '2017-02-11' } },
    said: ['2 not-passed', '4 not-passed'],
  },
  'attempts numbered in Russian': {
    table: `ФИО;Экзамен;Попытка 1 дата;Попытка 1 результат;Попытка 2 дата;Попытка 2 результат\nИванов Иван;70-346;25.02.2017;не сдан;05.01.2018;сдан`,
    people: { 'Иванов Иван': { '70-346': day } },
    said: ['2 not-passed'],
  },
  'the day of a second attempt, whose result nobody tells': {
    table: `Name,Exam,Date,Date of 2nd attempt\nAda,70-346,${day},2018-02-11`,
    people: { Ada: { '70-346': day } },
  },
  'two addresses of one person beside numbered exams': {
    table: `Name,Email 1,Email 2,Exam 1,Exam 2\nAda,ada@c.example,ada@d.example,70-346,70-347`,
    people: { Ada: { '70-346': null, '70-347': null } },
  },
  'two tables beside each other': {
    table: `Name,Exam,Date,,Name,Exam,Date\nAda,70-346,${day},,Bob,70-347,2017-02-11\nCid,70-533,${day},,,,`,
    people: { Ada: { '70-346': day }, Bob: { '70-347': '2017-02-11' }, Cid: { '70-533': day } },
  },
  'two tables below each other, the second of plans': {
    table: `Name,Exam,Date\nAda,70-346,${day}\n,,\nPlanned,,\nExam,Name,Target date\n70-347,Bob,2019-02-11`,
    people: { Ada: { '70-346': day } },
    said: ['4 no-achievement', '5 headings-again', '6 only-planned'],
  },
  'a table for each exam, below its title': {
    table: `Course: 70-346,,\nName,Date,Score\nAda,${day},Passed\n,,\n70-347 Enabling Office 365 Services,,\nName,Date,Score\nBob,2017-02-11,Passed`,
    people: { Ada: { '70-346': day }, Bob: { '70-347': '2017-02-11' } },
    said: ['5 no-achievement', '6 headings-again'],
  },
  'a column for each person': {
    table: `Exam,Ada Byron,Bob Roe,Cid Fox\n70-346,${day},,no\n70-347,,yes,2017-02-11`,
    people: {
      'Ada Byron': { '70-346': day },
      'Bob Roe': { '70-347': null },
      'Cid Fox': { '70-347': '2017-02-11' },
    },
    said: ['2 not-passed'],
  },
  'addresses of managers': {
    table: `Employee,Manager Email,Exam,Date\nAda,eve@c.example,70-346,${day}\nBob,eve@c.example,70-347,${day}`,
    people: { Ada: { '70-346': day }, Bob: { '70-347': day } },
  },
  'the address of a mailbox for all': {
    table: `Employee,Email,Exam,Date\nAda,it@c.example,70-346,${day}\nBob,it@c.example,70-347,${day}\nCid,it@c.example,70-533,${day}`,
    people: { Ada: { '70-346': day }, Bob: { '70-347': day }, Cid: { '70-533': day } },
  },
  'completed below the score that the row asks for': {
    table: `Name,Exam,Date,Status,Score,Passing score\nAda,70-346,${day},Completed,810,700\nBob,70-347,${day},Completed,650,700`,
    people: { Ada: { '70-346': day } },
    said: ['3 not-passed'],
  },
  'a blank column of grades beside a status': {
    table: `Name,Exam,Date,Completion Status,Grade\nAda,70-346,${day},EXAM_PASS (Exam passed - credit),\nBob,70-347,${day},EXAM_FAIL (Exam failed - no credit),`,
    people: { Ada: { '70-346': day } },
    said: ['3 not-passed'],
  },
  'years in a column of days that only hints at it': {
    table: `Consultant,Exam,Exam dates\nAda,70-346,2018\nBob,70-347,${day}\nCid,70-347,2017`,
    people: { Bob: { '70-347': day } },
    said: ['2 not-a-day', '4 not-a-day'],
  },
  'exams that were passed, failed and planned, a column each': {
    table: `Name,Failed exams,Planned exams,Passed exams\nAda,70-347,70-534,"70-346, 70-533"\nBob,,70-347,70-411`,
    people: { Ada: { '70-346': null, '70-533': null }, Bob: { '70-411': null } },
  },
  'exams under “Passed”, and those that are planned': {
    table: `ФИО;Сдано;План\nИванов Иван;70-346;70-347\nПетров Пётр;70-411, 70-410;`,
    people: { 'Иванов Иван': { '70-346': null }, 'Петров Пётр': { '70-411': null, '70-410': null } },
  },
  'planned exams alone': {
    table: `Name,Next exams\nAda,70-347\nBob,70-534`,
    people: {},
    asked: ['columns'],
  },
}

test.each(Object.entries(kinds))('%s', async (_, { table, people, asked = [], said = [] }) => {
  const source = table.includes('\t') ? table : new File([table], 'people.csv')
  expect(await foundIn(source)).toEqual({ people, asked, said })
})
