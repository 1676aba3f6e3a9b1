import type { scenarios } from './messages/en.ts'

export type ScenarioWords = typeof scenarios
