/** All stores of one calculator. Only what the visitor typed, the day and what is open are written; the rest follows. */
import { createIndexer } from '../../engine/requirements/index.ts'
import type { Program } from '../../engine/program/index.ts'
import type { ReadData } from '../import/protocol.ts'
import { searchIn } from '../workspace/achievement-search.ts'
import { createAnnouncer } from '../levels/announcer.ts'
import { createDay } from '../workspace/day.ts'
import { createFiles } from '../import/files.ts'
import { createHistory } from '../workspace/history.ts'
import { createOrganization } from '../workspace/organization.ts'
import { createOverrides } from '../membership/overrides.ts'
import { atOnce } from '../workspace/scheduler.ts'
import { createPeople } from '../people/people.ts'
import { createPlan } from '../plan/current-plan.ts'
import { readDataInWorker } from '../import/read-data-in-worker.ts'
import { createResult } from '../workspace/result.ts'
import { createRoster } from '../people/people-list.ts'
import { createSaving } from '../saving/saving.ts'
import { createScenarios } from '../scenarios/scenarios.ts'
import { createSelection } from '../people/selection.ts'
import type { Storage } from '../workspace/stored-values.ts'
import { createSubject, type PutOff } from '../workspace/deferred-profile.ts'
import { createView } from '../workspace/view.ts'

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
