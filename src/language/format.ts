import type { Language } from '../engine/program/index.ts'
import { dayFormsIn } from './days.ts'
import { listFormsIn } from './lists.ts'
import { numberFormsIn } from './numbers.ts'

/** Prepares how a language writes numbers with their nouns, days, months and lists: the only place that knows. */
export const formatIn = (language: Language) => ({
  ...numberFormsIn(language),
  ...dayFormsIn(language),
  ...listFormsIn(language),
})

export type Format = ReturnType<typeof formatIn>
