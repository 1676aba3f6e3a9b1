/** What is open on the page. */
import { atom } from 'nanostores'
import { createFocus } from '../kit/focus.ts'
import type { PlanRequest } from '../../engine/planning/index.ts'
import type { PersonId } from '../../engine/profile/index.ts'
import type { CompetencyId } from '../../engine/program/index.ts'

export const tabs = ['people', 'figures', 'membership'] as const
export type Tab = (typeof tabs)[number]

/** Ways to look at the answer. All but the first are fetched when they are first shown. */
export const answers = ['levels', 'time', 'key-people', 'plan', 'scenarios'] as const
export type AnswerTab = (typeof answers)[number]

export type DialogName = 'import' | 'export' | 'share'

/** What another part of the page wants a plan for. */
export type PlanQuestion = Pick<PlanRequest, 'targets' | 'on'>

export function createView() {
  const focus = createFocus()
  const $tab = atom<Tab>('people')
  const $answer = atom<AnswerTab>('levels')
  const $dialog = atom<DialogName | null>(null)
  const $openPerson = atom<PersonId | null>(null)
  const $openRows = atom<ReadonlySet<CompetencyId>>(new Set())
  /** The fragment of a link with a profile that is only looked at. */
  const $shared = atom<string | null>(null)
  /** What was asked last; each question is an object of its own. */
  const $planQuestion = atom<PlanQuestion | null>(null)

  function openRow(id: CompetencyId, open: boolean) {
    const others = [...$openRows.get()].filter((row) => row !== id)
    $openRows.set(new Set(open ? [...others, id] : others))
  }

  return {
    focus,
    $tab,
    $answer,
    $dialog,
    $openPerson,
    $openRows,
    $shared,
    $planQuestion,
    openRow,
    toggleRow: (id: CompetencyId) => openRow(id, !$openRows.get().has(id)),
    goToRow(id: CompetencyId) {
      $answer.set('levels')
      openRow(id, true)
      focus.lead(id)
    },
    /** Shows the view of plans and asks there for the plan. */
    askPlan(question: PlanQuestion) {
      $planQuestion.set(question)
      $answer.set('plan')
    },
    look: (fragment: string) => $shared.set(fragment),
    stopLooking: () => $shared.set(null),
    showTab: (tab: Tab) => $tab.set(tab),
    showAnswer: (tab: AnswerTab) => $answer.set(tab),
    openDialog: (name: DialogName) => $dialog.set(name),
    closeDialog: () => $dialog.set(null),
    openPerson: (id: PersonId | null) => $openPerson.set(id),
    openNewPerson(id: PersonId) {
      $tab.set('people')
      $openPerson.set(id)
      focus.lead(`person/${id}/name`)
    },
  }
}
export type ViewStore = ReturnType<typeof createView>
