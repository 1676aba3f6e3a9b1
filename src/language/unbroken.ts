/** The spaces at which no line may break: before a dash, and between a number and what it counts or dates. */
const beforeDash = /\s(?=[—–](?:\s|$))/gu
const afterNumber =
  /(?<!(?:Office|Dynamics|Windows)\s\d*)(?<![\p{L}\d.,/:-])(\d{1,3})\s(?=(?:\p{Ll}|МБ|MB|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?!(?:to|of|or|and|in|by|for|from|is|are|до|из|и|или|по|на|в|для|с)\s)/gu
const afterYear = /(?<!\d)(\d{4})\s(?=год)/gu

/** Returns a text in which those spaces are no-break spaces. */
export const unbroken = (text: string): string =>
  text.replaceAll(beforeDash, '\u00a0').replaceAll(afterNumber, '$1\u00a0').replaceAll(afterYear, '$1\u00a0')
