/** The answer: which levels are met, by which path, and what is missing. */
export { LevelsAnswer } from './LevelsAnswer.tsx'
export { Award } from './Award.tsx'
export type { DetailWords } from './words.ts'
export { createLosses } from './losses.ts'
export { StatusRegion } from './StatusRegion.tsx'
export { useAnswerSentence, Verdict } from './Verdict.tsx'
