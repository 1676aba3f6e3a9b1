import type { scenarios } from './messages/en.ts'

export type Words = typeof scenarios
