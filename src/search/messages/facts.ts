/** The sentences of `facts.ts`, which are written when the site is built: no browser loads them. */
import type { Language } from '../../engine/program/index.ts'

const en = {
  competency: (name: string, levels: string) => `${name} (${levels})`,
  countsFor: (competencies: string) => `Counts for ${competencies}.`,
  counted: (competencies: string, last: string) =>
    `Counted for ${competencies} until ${last}; not named since.`,
  notNamed: 'No requirement names it.',
  retired: (day: string) => `Retired on ${day}.`,
  until: (day: string) => `Counts up to and including ${day}.`,
  surelyUntil: (day: string) => `Counts for certain up to and including ${day}.`,
  figure: (name: string, amount: string) => `${name}: ${amount}`,
  inMarket: (amount: string, market: string) => `${amount} (${market})`,
  /** Of the people named before it. */
  ofWhom: (people: number) => `${people} of them with a further achievement`,
  inTeam: (people: string) => `a team of ${people}`,
  way: (path: string, asks: string) => `${path}: ${asks}`,
  or: ', or ',
  level: (level: string, asks: string) => `${level}: ${asks}.`,
}

const ru: typeof en = {
  competency: (name, levels) => `«${name}» (${levels})`,
  countsFor: (competencies) => `Где учитывается: ${competencies}.`,
  counted: (competencies, last) =>
    `Где учитывалось по ${last} включительно: ${competencies}. С тех пор не упоминается.`,
  notNamed: 'Ни в одном требовании не упоминается.',
  retired: (day) => `Сдавали по ${day}.`,
  until: (day) => `Учитывается по ${day} включительно.`,
  surelyUntil: (day) => `Точно учитывается по ${day} включительно.`,
  figure: (name, amount) => `${name}: ${amount}`,
  inMarket: (amount, market) => `${amount} (${market})`,
  ofWhom: (people) => `${people} из них ещё с одним достижением`,
  inTeam: (people) => `команда: ${people}`,
  way: (path, asks) => `${path}: ${asks}`,
  or: ' или ',
  level: (level, asks) => `${level}: ${asks}.`,
}

export const factMessages: Readonly<Record<Language, typeof en>> = { en, ru }
