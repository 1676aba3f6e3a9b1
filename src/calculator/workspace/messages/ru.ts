import { count, ofPeople, people, plural } from '../../../language/ru/language.ts'
import type { Messages } from '../../kit/messages.ts'

export const edits: Messages['edits'] = {
  single: {
    'edit-organization': 'изменены сведения об организации',
    'add-person': 'добавлен сотрудник',
    'edit-person': 'изменены сведения о сотруднике',
    'remove-person': 'удалён сотрудник',
    'add-achievement': 'добавлено достижение',
    'edit-achievement': 'изменено достижение',
    'remove-achievement': 'удалено достижение',
    'edit-figure': 'изменён показатель',
    'edit-package': 'изменён пакет',
    'edit-attestation': 'изменено подтверждение',
    'add-override': 'добавлено ручное подтверждение',
    'remove-override': 'удалено ручное подтверждение',
    'import-people': 'загружены сотрудники',
    'load-sample': 'открыт пример компании',
    'open-file': 'открыт файл',
    'take-shared': 'взят полученный профиль',
    'start-over': 'все данные очищены',
    'other-tab': 'взяты изменения из другой вкладки',
    'add-scenario': 'добавлен сценарий',
    'rename-scenario': 'переименован сценарий',
    'remove-scenario': 'удалён сценарий',
    'take-scenario': 'сценарий взят как мои данные',
  },
  ofMany: {
    'add-people': (added) =>
      `${plural(added, { one: 'добавлен', other: 'добавлено' })} ${count(added, people)}`,
    'remove-people': (removed) =>
      `${plural(removed, { one: 'удалён', other: 'удалено' })} ${count(removed, people)}`,
    'add-achievement-to-many': (many) => `достижение добавлено для ${count(many, ofPeople)}`,
    'add-certifications': (added) =>
      `${plural(added, { one: 'добавлена', other: 'добавлено' })} ${count(added, { one: 'сертификация', few: 'сертификации', many: 'сертификаций', other: 'сертификации' })}`,
    'remove-achievement-from-many': (many) => `достижение удалено у ${count(many, ofPeople)}`,
    'associate-many': (many) => `изменена привязка у ${count(many, ofPeople)}`,
    'leave-many': (many) => `изменён день ухода у ${count(many, ofPeople)}`,
    'edit-months': (months) =>
      `${plural(months, { one: 'введён', other: 'введено' })} ${count(months, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' })}`,
  },
}
