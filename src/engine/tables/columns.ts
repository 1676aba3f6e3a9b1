/** What the columns of a roster hold, told from their headings in the languages that tables come in. */

/** The fields that the columns of a roster may hold. */
export const fields = [
  'mcid',
  /** Another number of the person, by which namesakes are told apart. */
  'number',
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
  /** Whether it was passed; several columns may say so. */
  'result',
  'score',
  'passing-score',
  /** Whether it was failed, revoked or cancelled. */
  'denied',
  /** A day on which it is to be passed: without another day, it has not been. */
  'planned',
  /** Whether the person still works here. */
  'employment',
  /** Whether the person has left. */
  'left',
  /** The heading is an exam; the cells are marks or days. Several columns may be so. */
  'exam',
  /** The heading is a person; the cells are marks or days. Several columns may be so. */
  'person',
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
  number: [
    'Employee ID', 'Employee number', 'User ID', 'Personnel number', 'Staff ID', 'Staff number', 'Worker ID', 'Person number', 'Employee no', 'Learner ID', 'Student ID',
    'Табельный номер', 'Таб. номер', 'Таб. №', 'ID сотрудника', 'Номер сотрудника', 'Personalnummer', 'Mitarbeiternummer', 'Matricule', 'Número de empleado', 'ID de empleado',
  ],
  mcid: [
    'MCID', 'MCPID', 'MCP ID', 'Microsoft Certification ID', 'Microsoft ID', 'MC ID', 'MCP number', 'MCP', 'Идентификатор MCP', 'Код MCP',
    'MCP-Kennung', 'Номер MCP', 'ID MCP', 'Identifiant MCP', 'Certification ID',
  ],
  email: [
    'CorpEmail', 'Email', 'E-mail', 'Email address', 'Recipient email', 'Work email', 'Business email', 'Corporate email', 'Employee email',
    'Learner email', 'User email', 'Mail', 'UPN', 'User principal name', 'Электронная почта', 'Эл. почта', 'Почта', 'Адрес электронной почты',
    'E-Mail-Adresse', 'Adresse e-mail', 'Courriel', 'Adresse électronique', 'Correo', 'Correo electrónico', 'Адрес почты', 'Рабочая почта',
  ],
  name: [
    'Name', 'Full name', 'Employee', 'Person', 'Employee name', 'Learner', 'Learner name', 'Student', 'Student name', 'User', 'User name',
    'User full name', 'Participant', 'Candidate', 'Candidate name', 'Worker', 'Attendee', 'Display name', 'Recipient', 'Recipient name',
    'Team member', 'Member', 'Consultant', 'Staff', 'Colleague', 'Trainee', 'Individual', 'Resource', 'Resource name', 'Individual name', 'Contact',
    'ФИО', 'Ф.И.О.', 'Имя и фамилия', 'Фамилия и имя', 'Фамилия, имя', 'Фамилия Имя Отчество', 'Сотрудник', 'Работник', 'Специалист', 'Слушатель',
    'Участник', 'ФИО сотрудника', 'Полное имя', 'Mitarbeiter', 'Mitarbeiterin', 'Vollständiger Name', 'Teilnehmer', 'Person', 'Nom complet',
    'Collaborateur', 'Employé', 'Salarié', 'Participant', 'Nom et prénom', 'Nom Prénom', 'Nombre completo', 'Empleado', 'Alumno', 'Nombre y apellidos', 'Participante',
  ],
  'first-name': [
    'IndividualFirstName', 'First name', 'Given name', 'Forename', 'Firstname', 'Recipient first name', 'User first name', 'Legal first name',
    'Имя', 'Vorname', 'Prénom', 'Nombre',
  ],
  'last-name': [
    'IndividualLastName', 'Last name', 'Surname', 'Family name', 'Lastname', 'Recipient last name', 'User last name', 'Legal last name', 'Фамилия',
    'Nachname', 'Familienname', 'Nom', 'Nom de famille', 'Apellido', 'Apellidos',
  ],
  achievement: [
    'Exam code', 'Exam number', 'Exam', 'Code', 'Achievement', 'Certification', 'Skill', 'Assessment', 'Код экзамена',
    'Номер экзамена', 'Экзамен', 'Код', 'Достижение', 'Сертификация', 'Навык', 'Оценка', 'Prüfungscode', 'Prüfungsnummer',
    'Prüfung', 'Zertifizierung', 'TrainingActivityId', 'Exams', 'Certifications', 'Certificate', 'Certification or Exam', 'Exam or certification',
    'Exam/Certification', 'Certification name', 'Certificate name', 'Exam ID', 'Exam No', 'Test', 'Test code', 'Badge', 'Badge name', 'Badge title', 'Badge Template Name', 'Credential',
    'Credential name', 'Qualification', 'Course code', 'Course ID', 'Training code', 'Item ID', 'Экзамены', 'Сертификат', 'Сертификаты', 'Тест',
    'Онлайн-тест', 'Курс', 'Zertifikat', 'Zertifikate', 'Prüfungen', 'Test', 'Examen', 'Code examen', "Code de l'examen", 'Certificat', 'Épreuve', 'Código de examen', 'Certificación',
    'Certificado', 'Exámenes', 'Prueba', 'Certificación o examen', 'Код курса',
  ],
  title: [
    'TrainingTitle', 'Title', 'Exam title', 'Exam name', 'Skill name', 'Course', 'Course name', 'Course title', 'Training', 'Training name', 'Learning item', 'Learning activity',
    'Learning object', 'Item title', 'Activity', 'Activity name', 'Название', 'Название экзамена', 'Наименование', 'Название курса', 'Обучение', 'Наименование экзамена',
    'Titel', 'Bezeichnung', 'Prüfungstitel', 'Kurs', 'Schulung', 'Intitulé', 'Titre', 'Formation', 'Título', 'Nombre del examen', 'Curso', 'Formación',
  ],
  earned: [
    'TrainingCompletionDate', 'Completion date', 'Date completed', 'Date achieved', 'Earned', 'Passed', 'Passed on', 'Date',
    'Дата сдачи', 'Дата получения', 'Дата прохождения', 'Сдан', 'Получено', 'Дата', 'Abschlussdatum', 'Bestanden am', 'Datum',
    'Achievement date', 'Date earned', 'Earned on', 'Earned date', 'Exam date', 'Date passed', 'Pass date', 'Date of exam', 'Test date', 'Completed', 'Completed on', 'Completed date', 'Completed at',
    'Completion', 'Issued at', 'Issued on', 'Issue date', 'Issued', 'Date issued', 'Date taken', 'Award date', 'Date awarded', 'Certification date', 'Certified on', 'Date of completion', 'Attained', 'Attained on', 'Date attained',
    'Achieved', 'Achieved on', 'Finished', 'Finish date', 'Дата экзамена', 'Дата завершения', 'Дата окончания', 'Дата выдачи', 'Дата сертификации', 'Сдано', 'Когда сдан', 'Завершено', 'Выдан',
    'Prüfungsdatum', 'Ausgestellt am', 'Abgeschlossen am', 'Erworben am', 'Erworben', 'Erhalten am', 'Ausstellungsdatum', 'Abgeschlossen', 'Bestanden', 'Date de réussite', "Date d'obtention", "Date de l'examen", "Date d'achèvement", 'Obtenu le', 'Réussi le', 'Terminé le', 'Date de fin',
    'Fecha', 'Fecha de examen', 'Fecha del examen', 'Fecha de finalización', 'Fecha de obtención', 'Fecha de aprobación', 'Aprobado el', 'Obtenido el', 'Fecha de certificación',
  ],
  expires: [
    'Expires', 'Expiration date', 'Expiry date', 'Valid until', 'Действует до', 'Истекает', 'Срок действия', 'Годен до',
    'Gültig bis', 'Ablaufdatum', 'Expires at', 'Expires on', 'Expiry', 'Expiration', 'Valid to', 'Valid through', 'Valid till', 'End of validity', 'Renewal date', 'Due for renewal',
    'Действителен до', 'Действует по', 'Окончание действия', 'Срок действия до', 'Дата окончания действия', 'Läuft ab am', 'Gültigkeit', 'Expire le', "Date d'expiration", "Valable jusqu'au", "Valide jusqu'au",
    'Caduca', 'Caduca el', 'Fecha de caducidad', 'Fecha de vencimiento', 'Válido hasta', 'Vence', 'Vigencia',
  ],
  associated: [
    'Associated to PC', 'Associated in PC', 'Associated to Partner Center', 'Associated in Partner Center', 'Associated',
    'Associated to PMC', 'Associated in PMC', 'Привязан', 'Связан с PC', 'Zugeordnet', 'Association', 'Association status', 'Is associated', 'Linked', 'Linked to PC', 'Linked to Partner Center', 'MCP associated',
    'Привязка', 'Привязана', 'Связан', 'Verknüpft', 'Associé', 'Rattaché', 'Asociado', 'Vinculado', 'Статус привязки',
  ],
  'associated-since': ['Associated since', 'Association date', 'Associated on', 'Date associated', 'Linked since', 'Привязан с', 'Дата привязки', 'Zugeordnet seit', 'Zugeordnet am', 'Associé depuis', 'Asociado desde'],
  'leaves-on': ['Leaves on', 'Leaving date', 'Last day', 'Termination date', 'Last working day', 'Leave date', 'End of employment', 'Date left', 'Exit date', 'Уходит', 'Дата увольнения', 'Уволен', 'Последний рабочий день', 'Austrittsdatum', 'Austritt', 'Date de départ', 'Date de sortie', 'Fecha de baja', 'Fecha de salida'],
  result: [
    'Result', 'OK', 'Done', 'Готово', 'Выполнено', 'Erledigt', 'Fait', 'Hecho', 'Exam result', 'Outcome', 'Pass/Fail', 'Passed?', 'Completion status', 'Transcript status', 'Course status', 'Training status', 'Exam status', 'Certification status', 'Credential status', 'Badge status', 'Learning status', 'Status', 'State', 'Grade', 'Progress', 'Pass', 'Success', 'Completed?', 'Attempt result',
    'Результат', 'Итог', 'Статус', 'Состояние', 'Статус экзамена', 'Статус прохождения', 'Сдал', 'Сдача', 'Зачёт', 'Отметка', 'Статус сертификата', 'Ergebnis', 'Resultat', 'Bestanden?', 'Prüfungsergebnis', 'Zustand',
    'Résultat', 'Statut', 'État', 'Réussite', 'Réussi', 'Resultado', 'Estado', 'Aprobado', 'Calificación', 'Situación',
  ],
  score: ['Score', 'Exam score', 'Points', 'Mark', 'Score obtained', 'Your score', 'Final score', 'Баллы', 'Балл', 'Набрано баллов', 'Оценка в баллах', 'Очки', 'Punkte', 'Punktzahl', 'Note', 'Points obtenus', 'Puntuación', 'Puntos', 'Nota', 'Percent', 'Percentage', '%', 'Процент'],
  'passing-score': ['Passing score', 'Pass score', 'Required score', 'Minimum score', 'Cut score', 'Pass mark', 'Passing mark', 'Проходной балл', 'Мин. балл', 'Минимальный балл', 'Mindestpunktzahl', 'Bestehensgrenze', 'Score requis', 'Note de passage', 'Puntuación mínima', 'Nota mínima', 'Score needed', 'Score to pass'],
  employment: ['Employment status', 'Employee status', 'Employee state', 'Worker status', 'Employment', 'HR status', 'Staff status', 'User status', 'Account status', 'Active', 'Is active', 'Currently employed', 'Active employee', 'Статус сотрудника', 'Статус занятости', 'Работает', 'Занятость', 'Состояние сотрудника', 'Beschäftigungsstatus', 'Mitarbeiterstatus', 'Beschäftigung', "Statut d'emploi", "Statut de l'employé", 'Situación laboral', 'Estado del empleado', 'Estado laboral'],
  left: ['Left', 'Has left', 'Leaver', 'Left company', 'Left the company', 'Terminated', 'Is terminated', 'Former employee', 'Inactive', 'Deactivated', 'Уволен?', 'Уволена', 'Ушёл', 'Бывший сотрудник', 'Ausgeschieden', 'A quitté', 'Parti', 'Ha dejado la empresa'],
  denied: ['Failed', 'Fail', 'Failed?', 'Not passed', 'Revoked', 'Is revoked', 'Cancelled', 'Canceled', 'Withdrawn', 'No show', 'Expired', 'Is expired', 'Не сдан', 'Провален', 'Отозван', 'Отменён', 'Nicht bestanden', 'Durchgefallen', 'Widerrufen', 'Échoué', 'Révoqué', 'Suspenso', 'Revocado'],
  planned: ['Planned', 'Planned date', 'Planned for', 'Planned exam date', 'Target date', 'Target', 'Due', 'Due date', 'Deadline', 'Scheduled', 'Scheduled for', 'Scheduled date', 'Booked for', 'Expected date', 'Expected completion date', 'Exam booked', 'План', 'Плановая дата', 'Запланировано', 'Планируемая дата', 'Срок сдачи', 'Крайний срок', 'Geplant', 'Geplant am', 'Fällig am', 'Prévu le', 'Échéance', 'Previsto', 'Fecha prevista', 'Fecha límite'],
  exam: [],
  person: [],
} // prettier-ignore

/** Spells a heading by its letters and figures alone. */
export const headingKey = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Each heading's field and how telling it is: 0 is best. The first field that has it keeps it. */
const known = new Map<string, { readonly field: Field; readonly rank: number }>()
for (const field of fields)
  for (const [rank, heading] of headings[field].entries()) {
    const spelt = headingKey(heading)
    if (spelt !== '' && !known.has(spelt)) known.set(spelt, { field, rank })
  }

/** Words of a heading that is not known as a whole, with what it may hold then. The first that fits is taken. */
const hints: readonly (readonly [pattern: RegExp, field: Field | null])[] = [
  [/target|planned|due|deadline|schedul|booked|expected|estimat|план|целев|ожида|geplant|fällig|prévu|échéance|previst/, 'planned'],
  [/birth|log-?in|sign-?in|visit|seen|вход|hire|hiring|start|begin|enrol|assign|regist|creat|next|modif|updat|report|print|export|рожд|прием|приём|начал|регистр|назнач|создан|geburt|eintritt|beginn|naissance|embauche|début|nacimiento|ingreso|inicio/, null],
  [/manager|supervisor|approv|trainer|instructor|issuer|company|partner|organi[sz]ation|vendor|department|руковод|компани|организац|отдел|vorgesetzt|firma|abteilung|responsable|entreprise|empresa|gerente/, null],
  [/e-?mail|почт|courriel|correo/, 'email'],
  [/\bmc(?:p\s?)?id\b/, 'mcid'],
  [/passing|проходн|mindest|requis|mínim/, 'passing-score'],
  [/\bscore\b|балл|punkt|puntuaci/, 'score'],
  [/employ\w* status|worker status|hr status|статус сотр/, 'employment'],
  [/status|result|outcome|статус|результат|ergebnis|résultat|statut|resultado|estado/, 'result'],
  [/expir|valid|срок|истека|действ|gültig|ablauf|caduc|vencim|vigen/, 'expires'],
  [/associat.*(?:since|date|on\b)|привяз.*(?:дат|с$)/, 'associated-since'],
  [/associat|привяз|zugeordnet/, 'associated'],
  [/terminat|last (?:working )?day|leav(?:e|ing) date|увол|austritt|departure/, 'leaves-on'],
  [/date|дата|datum|fecha|completed|earned|achieved|issued|passed|\bon$|сдан/, 'earned'],
  [/number|\bno\b|\bid\b|номер|nummer|numéro|número|count|total|hours|cost|price/, null],
  [/exam|certif|credential|badge|экзамен|сертиф|prüfung|zertifi|assessment|qualification/, 'achievement'],
  [/training|course|learning|title|курс|обучен|назван|kurs|schulung|formation|curso/, 'title'],
] // prettier-ignore

/** The field that a heading names, if it is known, and how telling it is. A heading may say it in two languages. */
export function fieldOf(heading: string): { readonly field: Field; readonly rank: number } | undefined {
  const whole = known.get(headingKey(heading))
  if (whole || !/[/|\n(]/.test(heading)) return whole
  const said = heading.split(/[/|\n()]/).filter((part) => headingKey(part) !== '')
  const [first, ...others] = said.map((part) => known.get(headingKey(part)))
  return first && others.every((other) => other?.field === first.field) ? first : undefined
}

const lowered = (heading: string): string => heading.normalize('NFKC').toLowerCase()

/** The field that words of a heading hint at; the values must bear it out. */
export function hintOf(heading: string): Field | undefined {
  const plain = lowered(heading)
  return hints.find(([pattern]) => pattern.test(plain))?.[1] ?? undefined
}

/** Whether words of a heading say that its column is of no use: a day of birth, the manager. */
export function isOfNoUse(heading: string): boolean {
  const plain = lowered(heading)
  return hints.find(([pattern]) => pattern.test(plain))?.[1] === null
}

/** Whether a heading is about somebody else: the manager, who approved it, the trainer. */
export const isOfOthers = (heading: string): boolean =>
  /manager|supervisor|approv|trainer|instructor|issuer|assess(?:or|ed by)|coach|mentor|report(?:s|ing) to|boss|руковод|начальник|куратор|наставник|тренер|согласов|vorgesetzt|ausbilder|responsable|formateur|jefe|gerente|supervis/.test(
    lowered(heading),
  )

/** Whether a heading is about whatever somebody wanted to remark. */
export const isOfRemarks = (heading: string): boolean =>
  /comment|remark|\bnotes?\b|memo|коммент|примеч|замет|kommentar|bemerk|anmerk|notiz|remarque|observa|comentario|\bnotas?\b/.test(
    lowered(heading),
  )

/** Whether a heading is about what has not been achieved: "Failed exams", "Next certification", «Запланированные экзамены». */
export const isOfNotAchieved = (heading: string): boolean =>
  /fail|not (?:yet )?(?:passed|taken)|missing|required|recommend|suggest|planned|\bplan\b|schedul|booked|target|wanted|\bnext\b|to[ -]?do\b|pending|in progress|expired|revoked|не ?сдан|провал|план|просроч|истек|отозван|нужн|не хватает|требу|следующ|рекоменд|nicht bestanden|durchgefallen|geplant|fehlend|ausstehend|offene|abgelaufen|échou|prévu|manquant|à passer|expirée?s|suspens|reprobad|pendient|previst|caducad/.test(
    lowered(heading),
  )

/** The fields that several columns may hold. */
export const isShared = (field: Field | null | undefined): boolean =>
  field === 'result' || field === 'exam' || field === 'person'

/**
 * Reads a row of headings. Where several columns could hold one field, the most telling heading takes it. «Имя» alone
 * is the whole name; beside «Фамилия» it is the first name, and so is "Nom" beside "Prénom" the last.
 */
export function columnsOf(row: readonly string[]): Columns {
  const guesses = row.map(fieldOf)
  const columns = guesses.map((guess, at): Field | null => {
    if (!guess) return null
    if (isShared(guess.field)) return guess.field
    const rival = guesses.findIndex((other) => other?.field === guess.field && other.rank < guess.rank)
    const first = guesses.findIndex((other) => other?.field === guess.field && other.rank === guess.rank)
    return rival >= 0 || first !== at ? null : guess.field
  })
  const has = (field: Field) => columns.includes(field)
  const alone = has('first-name') !== has('last-name') && !has('name')
  return columns.map((field) => (alone && (field === 'first-name' || field === 'last-name') ? 'name' : field))
}

/** How many rows may stand above the headings: reports begin with a title and a date. */
const rowsAbove = 20

/** Returns the row that has the most known headings, by its position; none where no row has headings. */
export function headingRow(
  rows: readonly { readonly cells: readonly string[] }[],
  isAchievement: (text: string) => boolean = () => false,
): number | undefined {
  const scores = rows.slice(0, rowsAbove).map(({ cells }) => {
    const filled = cells.filter((text) => text.trim() !== '')
    const named = columnsOf(cells).filter((field) => field !== null).length
    if (named === 0 || filled.length < 2) return 0
    const others = filled.filter((text) => fieldOf(text) === undefined)
    return named + others.filter((text) => hintOf(text) !== undefined || isAchievement(text)).length / 2
  })
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  return best === 0 ? undefined : scores.indexOf(best)
}
