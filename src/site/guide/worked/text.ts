import type { Language } from '../../../engine/program/index.ts'

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

const english = {
  example: 'Example',
  entered: 'Entered',
  person: (name: string, facts: string) => `${name}: ${facts}`,
  associated: (day: string) => `associated since ${day}`,
  leaves: (day: string) => `leaves on ${day}`,
  earned: (achievement: string, day: string) => `${achievement} (earned on ${day})`,
  package: (level: string, day: string) => `${level} package bought on ${day}`,
  override: (override: string) => `Override: ${override}`,
  asked: (competency: string, level: string) => `${competency}, ${level}`,
  further: (have: number, need: number) => `Of them with the further achievement: ${have} of ${need}`,
  team: (number: number, places: string) => `Team ${number}: ${places}`,
  missing: (missing: string) => `Missing: ${lowered(missing)}`,
  notCounting: (person: string, achievement: string, reason: string) =>
    `${person}, ${achievement} — ${lowered(reason)}`,
  nobody: 'nobody',
  noPackage: 'No package is in force.',
}

const russian: typeof english = {
  example: 'Пример',
  entered: 'Введено',
  person: (name, facts) => `${name}: ${facts}`,
  associated: (day) => `учётная запись привязана ${day}`,
  leaves: (day) => `уход ${day}`,
  earned: (achievement, day) => `${achievement} (сдан ${day})`,
  package: (level, day) => `Пакет ${level} куплен ${day}`,
  override: (override) => `Ручное подтверждение: ${override}`,
  asked: (competency, level) => `«${competency}», ${level}`,
  further: (have, need) => `Из них с дополнительным условием: ${have} из ${need}`,
  team: (number, places) => `Команда ${number}: ${places}`,
  missing: (missing) => `Не хватает: ${lowered(missing)}`,
  notCounting: (person, achievement, reason) => `${person}, ${achievement} — ${lowered(reason)}`,
  nobody: 'никого',
  noPackage: 'Действующего пакета нет.',
}

/** What an example says around the calculator's own sentences. */
export const exampleText: Readonly<Record<Language, typeof english>> = { en: english, ru: russian }
