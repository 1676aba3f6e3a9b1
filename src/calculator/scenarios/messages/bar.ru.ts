import type { Messages } from '../../kit/messages.ts'
import { day } from '../../../language/ru/language.ts'

export const scenarioBar: Messages['scenarioBar'] = {
  eyebrow: (name) => `Сценарий «${name}»`,
  passes: (person, achievements) => `${person} сдаст ${achievements}`,
  earns: (person, achievements) => `${person} получит ${achievements}`,
  leaves: (person, on) => `${person} уйдёт ${day(on)}`,
  stays: (person) => `${person} останется`,
  renews: (person, achievement) => `${person} продлит ${achievement}`,
  whatIf: (scenario) => `Что, если ${scenario}?`,
  whatIfShort: 'Что, если…',
}
