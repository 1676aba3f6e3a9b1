import type { Achievement, Language } from '../../engine/program/index.ts'

/** Returns the title as it stands on Microsoft's screens and in its reports, where the page's own is another. */
export const englishTitleOf = ({ title }: Achievement, language: Language): string | undefined =>
  title[language] === title.en ? undefined : title.en
