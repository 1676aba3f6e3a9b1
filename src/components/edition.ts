import type { IsoDate } from '../calendar/index.ts'

/** The day on which Silver and Gold were retired, as later documents of the programme say. */
export const programmeEnded: IsoDate = '2022-09-30'
