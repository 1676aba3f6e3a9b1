/** All stores of one calculator. Only what the visitor typed, the day and what is open are written; the rest follows. */
import { createIndexer } from '../../eligibility/index.ts'
import type { Program } from '../../program/types.ts'
import type { ReadData } from '../model/importing.ts'
import { searchIn } from '../model/search.ts'
import { createAnnouncer } from './announcer.ts'
import { createDay } from './day.ts'
import { createFiles } from './files.ts'
import { createHistory } from './history.ts'
import { createOrganization } from './organization.ts'
import { createOverrides } from './overrides.ts'
import { atOnce } from './pace.ts'
import { createPeople } from './people.ts'
import { createPlan } from './plan.ts'
import { readDataInWorker } from './read-data.ts'
import { createResult } from './result.ts'
import { createRoster } from './roster.ts'
import { createSaving } from './saving.ts'
import { createScenarios } from './scenarios.ts'
import { createSelection } from './selection.ts'
import type { Storage } from './storage.ts'
import { createSubject, type PutOff } from './subject.ts'
import { createView } from './view.ts'

/**
 * `access` gives the browser's storage, or throws where there is none. `pace` says when to do what is not urgent, each
 * time for one kind of work.
 */
export function createCalculator(
  program: Program,
  access: () => Storage,
  history = createHistory(),
  pace: () => PutOff = atOnce,
  readData: ReadData = readDataInWorker,
) {
  const day = createDay(program)
  const view = createView()
  const organization = createOrganization(history)
  const scenarios = createScenarios(history)
  const subject = createSubject(history.$profile, day.$day, pace())
  const index = createIndexer(program)
  const result = createResult(program, subject.$subject, index)
  const search = searchIn(program)
  const roster = createRoster(program, subject.$subject, index, search, pace())
  return {
    program,
    history,
    day,
    view,
    subject,
    result,
    search,
    roster,
    selection: createSelection(roster),
    organization,
    overrides: createOverrides(program, history),
    files: createFiles(history, organization, scenarios, view, readData),
    scenarios,
    people: createPeople(history, view, roster, () => day.$day.get()),
    plan: createPlan(history.$profile),
    saving: createSaving(history, access),
    announcer: createAnnouncer(history.$turn, result.$assessment),
  }
}
export type Calculator = ReturnType<typeof createCalculator>
