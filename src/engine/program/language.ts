/** The languages in which an edition gives its texts, by code. What the site writes with them stands in src/language. */
const codes = ['en', 'ru'] as const

export type Language = (typeof codes)[number]

/** How the descriptions of the schemas call each language. */
export const englishNames: Readonly<Record<Language, string>> = { en: 'English', ru: 'Russian' }

/** Returns one value for each language. */
export const inEachLanguage = <Value>(
  valueIn: (language: Language) => Value,
): Readonly<Record<Language, Value>> =>
  Object.fromEntries(codes.map((language) => [language, valueIn(language)])) as Record<Language, Value>
