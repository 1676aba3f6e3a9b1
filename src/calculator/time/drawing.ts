/** How days are drawn, for the report: a face of its own, for the page that only leads to the view must not fetch it. */
export { DayLine, Stretch } from './chart-parts.tsx'
export { ticksOf } from './scale.ts'
