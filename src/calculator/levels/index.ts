/** The answer: which levels are met, by which path, and what is missing. */
export { createAnnouncer } from './announcer.ts'
export { LevelsView } from './LevelsView.tsx'
export { Award } from './Award.tsx'
export { Verdict } from './Verdict.tsx'
