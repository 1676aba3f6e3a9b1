import type { Messages } from '../../kit/messages.ts'
import { day } from '../../../language/ru/language.ts'

export const scenarioBar: Messages['scenarioBar'] = {
  label: 'Мои данные и сценарии',
  choose: 'Вы редактируете',
  mine: 'Мои данные (сегодня)',
  editing: (name) => `Вы редактируете сценарий «${name}».`,
  kept: 'Ваши собственные данные не меняются.',
  name: 'Название сценария',
  saveAs: 'Сохранить как сценарий',
  newName: 'Сценарий',
  back: 'Вернуться к моим данным',
  eyebrow: (name) => `Сценарий «${name}»`,
  passes: (person, achievements) => `${person} сдаст ${achievements}`,
  earns: (person, achievements) => `${person} получит ${achievements}`,
  leaves: (person, on) => `${person} уйдёт ${day(on)}`,
  stays: (person) => `${person} останется`,
  renews: (person, achievement) => `${person} продлит ${achievement}`,
  whatIf: (scenario) => `Что, если ${scenario}?`,
  whatIfShort: 'Что, если…',
}
