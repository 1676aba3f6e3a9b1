/** Ids of calendar entries: calendars pass them on, so they tell organizations apart without naming them. */

/** Eight hexadecimal digits that stand for a text (FNV-1a); nobody reads the text from them. */
function digestOf(text: string): string {
  let digest = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) digest = Math.imul(digest ^ byte, 0x01000193)
  return (digest >>> 0).toString(16).padStart(8, '0')
}

/** Returns the id of an event: the same each time, another for another organization. */
export const calendarId = (key: string, organization: string | undefined): string =>
  `${organization ? `${key}-${digestOf(organization)}` : key}@partner-competency-guide`
