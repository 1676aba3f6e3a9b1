import type { ScenarioChoiceWords } from './choice.en.ts'

export const scenarioChoice: ScenarioChoiceWords = {
  label: 'Мои данные и сценарии',
  choose: 'Вы редактируете',
  mine: 'Мои данные (сегодня)',
  editing: (name) => `Вы редактируете сценарий «${name}».`,
  kept: 'Ваши собственные данные не меняются.',
  name: 'Название сценария',
  saveAs: 'Сохранить как сценарий',
  newName: 'Сценарий',
  back: 'Вернуться к моим данным',
}
