/** Returns a sentence as it stands after a colon. */
export const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
