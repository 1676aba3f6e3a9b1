/** What the words in a column mean, where they say yes or no to one question: the words that are known, as data. */

/** The questions that words of a table answer. */
export const wordQuestions = ['result', 'denied', 'associated', 'employment', 'left'] as const
/**
 * A question that words of a table answer: was it passed, or failed or withdrawn; is the account associated; does the
 * person work here, or has left?
 */
export type WordQuestion = (typeof wordQuestions)[number]

interface Words {
  readonly yes: string
  readonly no: string
}

/** Words that say no whatever stands beside them, in the languages of tables. */
const negations =
  'no not non never without none nein nicht kein keine нет не никогда без ні pas ne sans jamais aucun sin nunca ningún não nie'

/** Marks. */
const marks: Words = { yes: '✓ ✔ ☑ √ ✅ + x х v', no: '✗ ✘ ☒ ❌ ☐ × - – — ✕ ✖' }

/** Words that say yes and no to any question. */
const common: Words = {
  yes: 'yes y true 1 ok да д истина ja j wahr oui o vrai sí si s verdadero verdadeiro sim так tak',
  no: 'no n false 0 нет н ложь nein falsch non faux falso não ні nie n/a na none н/д',
}

const stated: Readonly<Record<'result' | 'associated' | 'employment', Words>> = {
  result: {
    yes: `pass passed success successful successfully succeeded complete completed finished done certified achieved earned
      awarded accepted active valid current granted issued attained satisfied met renewed
      сдан сдано сдала сдал сдана пройден пройдено пройдена прошел прошла успешно завершен завершено завершена выполнено
      выполнен получен получено получена зачтено зачет зачёт действует действителен действительна действующий активен активна активный
      bestanden erfolgreich abgeschlossen erreicht absolviert gültig aktiv erworben bestätigt
      réussi réussie réussite terminé terminée obtenu obtenue validé validée acquis acquise actif active admis admise achevé
      aprobado aprobada superado superada completado completada completo terminado finalizado finalizada obtenido obtenida
      aprovado concluído concluída activo activa vigente válido válida apto apta logrado superato completato`,
    no: `fail failed failing failure unsuccessful incomplete pending progress started scheduled registered enrolled planned
      plan booked assigned waitlisted waiting withdrawn cancelled canceled revoked expired inactive invalid suspended
      rejected declined absent missed noshow show abandoned dropped overdue due required retired lapsed denied attempted
      attempt retake resit ongoing upcoming todo tbd open yet draft nominated invited target requested submitted unknown void failing voided viewed launched
      провален провалено провалил провалила завалил завалила неуспешно неудача неудачно незачет незачёт записан записана зарегистрирован зарегистрирована
      запланирован запланировано запланирована план планируется начат начато начата процессе обучается ожидает ожидается
      назначен назначено отменен отменено отозван отозвано отозвана истек истекла истекло просрочен просрочено неактивен неактивна неявка
      отклонен отклонено отказ приостановлен недействителен попытка пересдача
      durchgefallen gescheitert angemeldet registriert geplant begonnen gestartet laufend ausstehend offen abgebrochen
      storniert abgesagt widerrufen abgelaufen inaktiv ungültig unvollständig bearbeitung versuch
      échoué échouée échec cours inscrit inscrite planifié planifiée prévu prévue commencé attente annulé annulée révoqué
      révoquée expiré expirée inactif inactive ajourné refusé refusée abandonné incomplet recalé absent tentative
      suspenso suspendido suspendida reprobado reprobada fallido fallida fallado pendiente progreso curso inscrito inscrita
      planificado programado programada iniciado cancelado cancelada revocado revocada caducado caducada vencido vencida
      inactivo inactiva incompleto incompleta rechazado rechazada ausente reprovado`,
  },
  associated: {
    yes: `associated linked connected complete completed active matched confirmed verified joined
      привязан привязана привязано связан связана подключен подключена активен активна подтвержден подтверждена
      zugeordnet verknüpft verbunden bestätigt aktiv associé associée lié liée rattaché rattachée relié
      asociado asociada vinculado vinculada conectado conectada`,
    no: `unassociated disassociated unlinked disconnected pending missing inactive removed invited requested unmatched
      отвязан отвязана непривязан отключен отключена ожидает ожидается приглашен приглашена неактивен
      getrennt ausstehend inaktiv dissocié délié attente desvinculado desvinculada pendiente`,
  },
  employment: {
    yes: `active employed current working employee permanent fulltime parttime contractor hired onboard present
      full part time leave maternity paternity parental vacation sick
      активен активна работает действующий действующая штат штатный декрет отпуск
      aktiv beschäftigt angestellt elternzeit actif active employé employée présent congé activo activa empleado empleada`,
    no: `inactive terminated left former resigned retired dismissed fired leaver departed separated exited offboarded
      deceased alumni ex quit gone laid deactivated disabled
      уволен уволена уволился уволилась ушел ушла бывший бывшая неактивен неактивна расторгнут вышел
      ausgeschieden ausgetreten gekündigt inaktiv ehemalig ehemaliger ehemalige inactif inactive parti partie licencié
      licenciée démissionné démissionnaire ancien ancienne sorti inactivo inactiva baja despedido despedida cesado cesada`,
  },
}

const turned = ({ yes, no }: Words): Words => ({ yes: no, no: yes })
/** "Yes" below "Failed" or "Left" says what "no" says below "Passed" or "Works here". */
const known: Readonly<Record<WordQuestion, Words>> = {
  ...stated,
  denied: turned(stated.result),
  left: turned(stated.employment),
}

/** Words that say nothing by themselves. */
const fillers =
  'credit the a an on in at of for to is was has been with by as and exam test course status result it all i on the date certificate certification certificado экзамен тест в на к по и am im in der die das und auf le la les en el los de du des und et y e este être est wurde ist est été fue estado статус resultado résultat ergebnis'

/** A longer text answers nothing. */
const longest = 120

const split = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/[’‘`]/g, "'")

const setOf = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => split(plain(text))))

const tables = Object.fromEntries(
  wordQuestions.map((question) => [
    question,
    {
      yes: setOf(known[question].yes, common.yes),
      no: setOf(known[question].no, common.no, negations),
      /** Those that only this question is answered with. */
      own: setOf(known[question].yes, known[question].no),
    },
  ]),
) as Readonly<Record<WordQuestion, Readonly<Record<'yes' | 'no' | 'own', ReadonlySet<string>>>>>
const signs = { yes: setOf(marks.yes), no: setOf(marks.no) }
const saysNothing = setOf(fillers)

const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}/']+/gu) ?? []

/**
 * Returns what a text answers, `undefined` where it is not known. A word of refusal decides, whatever stands beside it;
 * "yes" needs every word to be known.
 */
export function answerOf(question: WordQuestion, text: string): boolean | undefined {
  if (text.length > longest) return undefined
  const { yes, no } = tables[question]
  const whole = plain(text).trim()
  if (signs.yes.has(whole) || yes.has(whole)) return true
  if (signs.no.has(whole) || no.has(whole)) return false
  const words = wordsOf(text)
  if (words.some((word) => no.has(word))) return false
  const telling = words.filter((word) => !saysNothing.has(word) && !/^\d+$/.test(word))
  return telling.length > 0 && telling.every((word) => yes.has(word)) ? true : undefined
}

/** Returns whether the text has a word by which just this question is answered: "yes" is none. */
export const isOwnWord = (question: WordQuestion, text: string): boolean =>
  text.length <= longest && wordsOf(text).some((word) => tables[question].own.has(word))

const nothing = setOf(
  'never none n/a na no - – — / . * permanent lifetime unlimited indefinite forever perpetual нет никогда бессрочно бессрочный бессрочная бессрочен н/д nie unbegrenzt unbefristet keine jamais aucune illimité permanent nunca ninguna indefinido ilimitado sin',
)
/** The last day that some systems write for "never". */
const endless = /^(?:9999[-./]12[-./]31|31[-./]12[-./]9999|12\/31\/9999|2999-12-31)(?:\s|t|$)/

/** Returns whether the text says that something never ends: "never", "n/a", "—", 31 December 9999. */
export function saysNever(text: string): boolean {
  if (text.length > longest) return false
  const whole = plain(text).trim()
  if (nothing.has(whole) || endless.test(whole)) return true
  const words = wordsOf(text)
  return (
    words.length > 0 &&
    words.length < 5 &&
    /\b(?:never|not? expir\w*|no expir\w*|non[- ]expiring|does not expire|lifetime|permanent)\b|бессрочн|не истекает|без срока|unbefristet|läuft nicht ab|sans expiration|n'expire pas|sin caducidad|sin vencimiento|no caduca|no vence/u.test(
      whole,
    )
  )
}

/** The errors that spreadsheets show in the place of a value, in the languages of their programs. */
const errors =
  /^#(?:N\/A|N\/D|NV|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|ERROR!|ЗНАЧ!|ССЫЛКА!|ИМЯ\?|ДЕЛ\/0!|Н\/Д|ПУСТО!|ЧИСЛО!|BEZUG!|WERT!|ZAHL!|VALEUR!|NOM\s?\?|NOMBRE!|NOMBRE\?|¡REF!|¡VALOR!|¿NOMBRE\?|¡DIV\/0!|¡NUM!|¡NULO!|#+)$/i
/** Returns whether the text is an error of a spreadsheet, or a value that its column was too narrow for. */
export const isCellError = (text: string): boolean => text.startsWith('#') && errors.test(text)
