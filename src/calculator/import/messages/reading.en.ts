/** How a table is read: encodings, separators, what columns hold, what words answer. */
import type { Encoding, Field, WordQuestion, Separator } from '../../../engine/tables/index.ts'

export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  ibm866: 'Cyrillic (MS-DOS, CP866)',
  'koi8-r': 'Cyrillic (KOI8-R)',
  'koi8-u': 'Cyrillic (KOI8-U)',
  'x-mac-cyrillic': 'Cyrillic (Macintosh)',
  'iso-8859-5': 'Cyrillic (ISO 8859-5)',
  'windows-1252': 'Western (Windows-1252)',
  'iso-8859-15': 'Western (ISO 8859-15)',
  macintosh: 'Western (Macintosh)',
  'windows-1250': 'Central European (Windows-1250)',
  'iso-8859-2': 'Central European (ISO 8859-2)',
  'windows-1253': 'Greek (Windows-1253)',
  'windows-1254': 'Turkish (Windows-1254)',
  'windows-1255': 'Hebrew (Windows-1255)',
  'windows-1256': 'Arabic (Windows-1256)',
  'windows-1257': 'Baltic (Windows-1257)',
  'windows-1258': 'Vietnamese (Windows-1258)',
  'windows-874': 'Thai (Windows-874)',
  shift_jis: 'Japanese (Shift JIS)',
  'euc-jp': 'Japanese (EUC-JP)',
  gb18030: 'Chinese, simplified (GB 18030)',
  big5: 'Chinese, traditional (Big5)',
  'euc-kr': 'Korean (EUC-KR)',
}

export const delimiterNames: Readonly<Record<Separator, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Vertical bar',
  '  ': 'Two spaces or more',
}

export const fieldNames: Readonly<Record<Field, string>> = {
  mcid: 'MCID (Microsoft certification ID)',
  number: 'Another number of the person',
  email: 'E-mail address',
  name: 'Name',
  'first-name': 'First name',
  'last-name': 'Last name',
  achievement: 'Exam, certification or assessment',
  title: 'Title of the achievement',
  earned: 'Earned on',
  expires: 'Expires on',
  associated: 'Associated: yes or no',
  'associated-since': 'Associated since',
  'leaves-on': 'Leaves on',
  result: 'Whether it was passed',
  score: 'Score',
  'passing-score': 'Passing score',
  denied: 'Whether it was failed or withdrawn',
  planned: 'Planned for',
  employment: 'Whether the person works here',
  left: 'Whether the person has left',
  exam: 'The exam in its heading: marks or days',
  person: 'The person in its heading: marks or days',
}

export const questionWords: Readonly<Record<WordQuestion, { legend: string; yes: string; no: string }>> = {
  result: { legend: 'Which of these words say that it was passed?', yes: 'Passed', no: 'Not passed' },
  denied: {
    legend: 'Which of these words say that it was failed or withdrawn?',
    yes: 'Failed or withdrawn',
    no: 'Passed',
  },
  associated: {
    legend: 'Which of these words say that the person is associated?',
    yes: 'Associated',
    no: 'Not associated',
  },
  employment: {
    legend: 'Which of these words say that the person works here?',
    yes: 'Works here',
    no: 'Has left',
  },
  left: {
    legend: 'Which of these words say that the person has left?',
    yes: 'Has left',
    no: 'Works here',
  },
}
