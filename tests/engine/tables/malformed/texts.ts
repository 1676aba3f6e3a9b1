/** Tables as text that are broken, hostile or no tables at all. */
import { file, hostileTexts, joined, noise, utf16, utf8, type Malformed } from './file.ts'

const fields = ['MCID', 'Name', 'E-mail', 'Exam', 'Date', 'Associated to PC'] as const
const good = ['1', 'Ada', 'ada@example.com', '70-346', '2018-05-01', 'Yes']
const table = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n')
const cp1251 = (text: string) =>
  Uint8Array.from(text, (c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0)))

/** Each hostile text in each field, and as a heading. */
const hostile = hostileTexts.flatMap((text, number) => [
  ...fields.map((field, at) =>
    file(
      `text ${number} as ${field}`,
      table([fields, good.map((cell, other) => (other === at ? text : cell))]),
    ),
  ),
  file(`text ${number} as every heading`, table([fields.map(() => text), good])),
])

const beginnings: readonly (readonly [string, string])[] = [
  ['PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj'],
  ['PNG', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'],
  ['GIF', 'GIF89a\u0001\0\u0001\0'],
  ['ELF', '\u007fELF\u0002\u0001\u0001\0'],
  ['RTF', '{\\rtf1\\ansi Name, Exam}'],
  ['HTML', '<table><tr><td>Name</td><td>Exam</td></tr></table>'],
  ['XML', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['JSON', '{"format":"competency-profile","version":1}'],
  ['SYLK', 'ID;PWXL;N;E\r\nP;PGeneral'],
  ['a shell script', '#!/bin/sh\nrm -rf "$HOME"\n'],
]

const shapes: readonly Malformed[] = [
  file('nothing', ''),
  file('a byte order mark', '\ufeff'),
  file('line ends alone', '\r\n\n\r'.repeat(1000)),
  file('separators alone', ',;\t|'.repeat(1000)),
  file('blank cells in rows', ',,,\n'.repeat(5000)),
  file('NULs', new Uint8Array(10_000)),
  file('0xFF', new Uint8Array(10_000).fill(255)),
  file('one quote', '"'),
  file('many quotes', '"'.repeat(10_001)),
  file('a quote that never ends', `Name,Exam\n"Ada,70-346\n${'Bob,70-347\n'.repeat(5000)}`),
  file('quotes in the middle', 'Name,Exam\nA"d"a,7"0-3"46\n'),
  file('513 columns', 'a,'.repeat(512) + 'a'),
  file('100,000 columns', `Name,Exam\n${','.repeat(100_000)}`),
  file('a cell of 5 MB', `Name,Exam\n${'Ada'.repeat(1_700_000)},70-346`),
  file('digits of 5 MB', `Name,Exam,Passed\nAda,70-346,${'1'.repeat(5_000_000)}`),
  file('a heading of 5 MB', `Name,${'Exam'.repeat(1_300_000)}\nAda,70-346`),
  file('rows of every width', Array.from({ length: 300 }, (_, at) => 'x,'.repeat(at)).join('\n')),
  file('the same heading everywhere', table([Array.from({ length: 300 }, () => 'Exam'), good])),
  file(
    'every heading twice',
    table([
      [...fields, ...fields],
      [...good, ...good],
    ]),
  ),
  file('headings alone', fields.join()),
  file('20 titles above the headings', `${'Report\n'.repeat(20)}${table([fields, good])}`),
  file('300 titles above the headings', `${'Report\n'.repeat(300)}${table([fields, good])}`),
  file('line ends mixed', 'Name,Exam\rAda,70-346\nBob,70-347\r\nEve,70-348\u2028Dan,70-349'),
  file('separators mixed', 'Name,Exam\nAda;70-346\nBob\t70-347\nEve|70-348'),
  file(
    'one name for all',
    `MCID,Name,Exam\n${Array.from({ length: 5000 }, (_, at) => `${at},x,70-346`).join('\n')}`,
  ),
  file(
    'one address for all',
    `MCID,Email,Exam\n${Array.from({ length: 5000 }, (_, at) => `${at},x@x,70-346`).join('\n')}`,
  ),
  file('one person, one exam, 5,000 times', `Name,Exam\n${'Ada,70-346\n'.repeat(5000)}`),
]

const encoded: readonly Malformed[] = [
  file('UTF-8 cut in a character', utf8('Имя,Экзамен\nАда,70-346\nЯ').slice(0, -1)),
  file('UTF-8 that is too long', Uint8Array.of(0xc0, 0xaf, 0xe0, 0x80, 0xaf, 44, 10)),
  file('UTF-8 of a surrogate', joined(utf8('Name,Exam\n'), Uint8Array.of(0xed, 0xa0, 0x80), utf8(',70-346'))),
  file('UTF-8, then Windows-1251', joined(utf8('Имя,Экзамен\n'), cp1251('Ада,70-346\n'))),
  file('Windows-1251, then UTF-8', joined(cp1251('Имя,Экзамен\n'), utf8('Ада,70-346\n'))),
  file('UTF-16 of odd length', utf16('\ufeffName,Exam\nAda,70-346\n').slice(0, -1)),
  file('UTF-16 of half characters', utf16('\ufeffName,Exam\n\ud800\ud800,70-346\n\udc00,70-347\n')),
  file('UTF-16, then UTF-8', joined(utf16('\ufeffName,Exam\n'), utf8('Ada,70-346\n'))),
  file('two byte order marks', '\ufeff\ufeffName,Exam\nAda,70-346\n'),
]

const days = [
  ...['31.02.2018', '00/00/0000', '99.99.9999', '2018-13-45', '0000-00-00', '-1', '1e5', '1/1/1', 'Infinity'],
  ...[
    '29 февруария 2018',
    '2018-02-29',
    '10000-01-01',
    '1.1.20018',
    '２０１８-０１-０１',
    '2018-1-1T99:99',
    '٢٠١٨-٠١-٠١',
  ],
  ...[
    '01/02/2018 and 03/04/2018',
    'today',
    '=TODAY()',
    '43402',
    '9'.repeat(400),
    '1.'.repeat(5000),
    ' '.repeat(5000) + '1',
  ],
].map((day, number) =>
  file(
    `day ${number}`,
    table([
      ['Name', 'Exam', 'Date'],
      ['Ada', '70-346', day],
    ]),
  ),
)

const cut = utf8(table([fields, good, ['2', 'Боб «Q», "R"', '', 'MCSA: Office 365', '01.05.2018', 'No']]))

export const texts: readonly Malformed[] = [
  ...shapes,
  ...encoded,
  ...days,
  ...hostile,
  ...beginnings.map(([name, text]) => file(`${name} as a table`, text)),
  ...Array.from({ length: 20 }, (_, seed) => file(`noise ${seed}`, noise(seed + 1, 200 * (seed + 1)))),
  ...Array.from({ length: 20 }, (_, at) => file(`cut at ${at}/20`, cut.slice(0, (cut.length * at) / 20))),
  ...Array.from({ length: 32 }, (_, code) =>
    file(`control ${code} between cells`, ['Name', 'Exam'].join(String.fromCharCode(code))),
  ),
]
