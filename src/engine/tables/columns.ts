/** What the columns of a roster hold, told from their headings in English, Russian or German. */

/** The fields that the columns of a roster may hold. */
export const fields = [
  'mcid',
  'email',
  'name',
  'first-name',
  'last-name',
  'achievement',
  'title',
  'earned',
  'expires',
  'associated',
  'associated-since',
  'leaves-on',
] as const
/** A field of a roster. */
export type Field = (typeof fields)[number]
/** The field of each column, or `null` for a column that is not used. */
export type Columns = readonly (Field | null)[]

/**
 * Headings that are certain, most telling first. The skills report and the training details export name theirs in
 * mpn-skills-report (2021-02-01) and insights-data-definitions (2020-12-14).
 */
const headings: Readonly<Record<Field, readonly string[]>> = {
  mcid: ['MCID', 'MCPID', 'MCP ID', 'Microsoft Certification ID', 'Идентификатор MCP', 'Код MCP', 'MCP-Kennung'],
  email: [
    'CorpEmail', 'Email', 'E-mail', 'Email address', 'Электронная почта', 'Эл. почта', 'Почта', 'Адрес электронной почты',
    'E-Mail-Adresse',
  ],
  name: ['Name', 'Full name', 'Employee', 'Person', 'ФИО', 'Имя и фамилия', 'Сотрудник', 'Mitarbeiter', 'Vollständiger Name'],
  'first-name': ['IndividualFirstName', 'First name', 'Given name', 'Имя', 'Vorname'],
  'last-name': ['IndividualLastName', 'Last name', 'Surname', 'Family name', 'Фамилия', 'Nachname', 'Familienname'],
  achievement: [
    'Exam code', 'Exam number', 'Exam', 'Code', 'Achievement', 'Certification', 'Skill', 'Assessment', 'Код экзамена',
    'Номер экзамена', 'Экзамен', 'Код', 'Достижение', 'Сертификация', 'Навык', 'Оценка', 'Prüfungscode', 'Prüfungsnummer',
    'Prüfung', 'Zertifizierung', 'TrainingActivityId',
  ],
  title: [
    'TrainingTitle', 'Title', 'Exam title', 'Exam name', 'Skill name', 'Название', 'Название экзамена', 'Наименование',
    'Titel', 'Bezeichnung', 'Prüfungstitel',
  ],
  earned: [
    'TrainingCompletionDate', 'Completion date', 'Date completed', 'Date achieved', 'Earned', 'Passed', 'Passed on', 'Date',
    'Дата сдачи', 'Дата получения', 'Дата прохождения', 'Сдан', 'Получено', 'Дата', 'Abschlussdatum', 'Bestanden am', 'Datum',
  ],
  expires: [
    'Expires', 'Expiration date', 'Expiry date', 'Valid until', 'Действует до', 'Истекает', 'Срок действия', 'Годен до',
    'Gültig bis', 'Ablaufdatum',
  ],
  associated: [
    'Associated to PC', 'Associated in PC', 'Associated to Partner Center', 'Associated in Partner Center', 'Associated',
    'Associated to PMC', 'Associated in PMC', 'Привязан', 'Связан с PC', 'Zugeordnet',
  ],
  'associated-since': ['Associated since', 'Association date', 'Привязан с', 'Дата привязки', 'Zugeordnet seit'],
  'leaves-on': ['Leaves on', 'Leaving date', 'Last day', 'Уходит', 'Дата увольнения', 'Уволен', 'Austrittsdatum'],
} // prettier-ignore

const key = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Each heading's field and how telling it is: 0 is best. */
const known = new Map(
  fields.flatMap((field) => headings[field].map((heading, rank) => [key(heading), { field, rank }] as const)),
)

/**
 * Reads a row of headings. Where several columns could hold one field, the most telling heading takes it. «Имя» alone
 * is the whole name; beside «Фамилия» it is the first name.
 */
export function columnsOf(row: readonly string[]): Columns {
  const guesses = row.map((heading) => known.get(key(heading)))
  const columns = guesses.map((guess, at): Field | null => {
    if (!guess) return null
    const rival = guesses.findIndex((other) => other?.field === guess.field && other.rank < guess.rank)
    const first = guesses.findIndex((other) => other?.field === guess.field && other.rank === guess.rank)
    return rival >= 0 || first !== at ? null : guess.field
  })
  const alone = columns.includes('first-name') && !columns.includes('last-name') && !columns.includes('name')
  return columns.map((field) => (field === 'first-name' && alone ? 'name' : field))
}

/** Whether the columns say both who and what: enough to read rows without asking. */
const areEnough = (columns: Columns): boolean =>
  (['mcid', 'email', 'name', 'last-name'] as const).some((field) => columns.includes(field)) &&
  (['achievement', 'title'] as const).some((field) => columns.includes(field))

/** How many rows may stand above the headings: reports begin with a title and a date. */
const rowsAbove = 20

/** Returns the first row whose headings are enough, by its position; none where the columns must be chosen. */
export function headingRow(rows: readonly { readonly cells: readonly string[] }[]): number | undefined {
  const at = rows.slice(0, rowsAbove).findIndex(({ cells }) => areEnough(columnsOf(cells)))
  return at < 0 ? undefined : at
}
