import type { scenarios } from '../../../messages/en/scenarios.ts'

export type Words = typeof scenarios
