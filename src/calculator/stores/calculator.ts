/** All stores of one calculator. Only what the visitor typed, the day and what is open are written; the rest follows. */
import type { Program } from '../../program/types.ts'
import { searchIn } from '../model/search.ts'
import { createAnnouncer } from './announcer.ts'
import { createDay } from './day.ts'
import { createFiles } from './files.ts'
import { createHistory } from './history.ts'
import { createOrganization } from './organization.ts'
import { createOverrides } from './overrides.ts'
import { createPeople } from './people.ts'
import { createPlan } from './plan.ts'
import { createResult } from './result.ts'
import { createSaving } from './saving.ts'
import { createScenarios } from './scenarios.ts'
import type { Storage } from './storage.ts'
import { createView } from './view.ts'

/** `access` gives the browser's storage, or throws where there is none. */
export function createCalculator(program: Program, access: () => Storage, history = createHistory()) {
  const day = createDay(program)
  const view = createView()
  const organization = createOrganization(history)
  const scenarios = createScenarios(history)
  const result = createResult(program, history.$profile, day.$day)
  return {
    program,
    history,
    day,
    view,
    result,
    search: searchIn(program),
    organization,
    overrides: createOverrides(program, history),
    files: createFiles(history, organization, scenarios, view),
    scenarios,
    people: createPeople(history, view, () => day.$day.get()),
    plan: createPlan(history.$profile),
    saving: createSaving(history, access),
    announcer: createAnnouncer(history.$turn, result.$assessment),
  }
}
export type Calculator = ReturnType<typeof createCalculator>
