/** How the next losses are written, for the report: a face of its own, for the page must not fetch it. */
export { lossSentences, type LossWords } from './messages/loss-sentences.ts'
