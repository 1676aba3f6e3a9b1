/** What is lost next, once the part of the page that finds it has found it: every part may show it. */
import { atom } from 'nanostores'
import type { NextLosses } from '../../engine/planning/index.ts'

export const createLosses = () => ({ $losses: atom<NextLosses | null>(null) })
