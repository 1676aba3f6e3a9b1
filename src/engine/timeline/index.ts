/** Levels over time: every change with its causes, and the days of the renewal. */
export { withAssumedMonths, type AssumedMonths, type Assumption } from './assumed-months.ts'
export { renewableDays, renewalOf, type Renewal, type RenewalPhase } from './renewal.ts'
export { spanAround, timelineBetween, type PackageSpan, type StatusSpan, type Timeline } from './timeline.ts'
export type { ChangeCause } from './change-causes.ts'
