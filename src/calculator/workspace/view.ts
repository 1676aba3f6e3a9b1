/** What is open on the page. */
import { atom, computed } from 'nanostores'
import { createFocus } from '../kit/focus.ts'
import type { PlanRequest } from '../../engine/planning/index.ts'
import type { PersonId } from '../../engine/profile/index.ts'
import type { CompetencyId, MetricId } from '../../engine/program/index.ts'
import type { Replacement } from './replacing.ts'

export const tabs = ['people', 'figures', 'membership'] as const
export type Tab = (typeof tabs)[number]

/** Ways to look at the answer. All but the first are fetched when they are first shown. */
export const answers = ['levels', 'time', 'key-people', 'plan', 'scenarios', 'editions'] as const
export type AnswerTab = (typeof answers)[number]

/** What the page shows: the visitor's data over the whole page, or a way to look at the answer. */
export const views = ['data', ...answers] as const
export type AnswerView = (typeof views)[number]

/** The dialog that is open, the report being the one of exporting at its report; one that asks holds what it asks about. */
export type OpenDialog = 'import' | 'export' | 'report' | 'share' | 'earlier' | Replacement

/** What another part of the page wants a plan for; without a day it is wanted soon. */
export type PlanQuestion = Pick<PlanRequest, 'targets'> & Partial<Pick<PlanRequest, 'on'>>

export function createView() {
  const focus = createFocus()
  const $tab = atom<Tab>('people')
  const $answer = atom<AnswerView>('levels')
  /** Whether there is room for the data beside the levels. */
  const $hasRoomBeside = atom(false)
  const $dialog = atom<OpenDialog | null>(null)
  /** Whether people stand in the wide table. */
  const $isPeopleWide = atom(false)
  const $openPerson = atom<PersonId | null>(null)
  const $openRows = atom<ReadonlySet<CompetencyId>>(new Set())
  /** The fragment of a link with a profile that is only looked at. */
  const $shared = atom<string | null>(null)
  /** What was asked last; each question is an object of its own. */
  const $planQuestion = atom<PlanQuestion | null>(null)

  /** The figure that a competency's row led to. */
  const $ledToFigure = atom<{ readonly metric: MetricId; readonly from: CompetencyId } | null>(null)

  /** Whether the data can be seen: as the view that is shown, or beside the levels. */
  const $isDataInSight = computed(
    [$answer, $hasRoomBeside],
    (view, hasRoom) => view === 'data' || (view === 'levels' && hasRoom),
  )
  function showTab(tab: Tab) {
    $tab.set(tab)
    if (!$isDataInSight.get()) $answer.set('data')
  }

  function openRow(id: CompetencyId, open: boolean) {
    const others = [...$openRows.get()].filter((row) => row !== id)
    $openRows.set(new Set(open ? [...others, id] : others))
  }

  return {
    focus,
    $tab,
    $answer,
    $hasRoomBeside,
    $isDataInSight,
    $dialog,
    $isPeopleWide,
    $openPerson,
    $openRows,
    $shared,
    $planQuestion,
    $ledToFigure,
    openRow,
    toggleRow: (id: CompetencyId) => openRow(id, !$openRows.get().has(id)),
    goToRow(id: CompetencyId) {
      $ledToFigure.set(null)
      $answer.set('levels')
      openRow(id, true)
      focus.lead(id)
    },
    /** Leads to the field of a figure, from which one comes back to the row. */
    goToFigure(metric: MetricId, from: CompetencyId) {
      $ledToFigure.set({ metric, from })
      showTab('figures')
      focus.lead(`figure/${metric}/part`)
    },
    /** Asks for the plan in the view of plans, and leads there where it is found. */
    askPlan(question: PlanQuestion) {
      $planQuestion.set(question)
      $answer.set('plan')
      focus.leadIfThere('tab/plan')
      focus.lead('plan/search')
    },
    look: (fragment: string) => $shared.set(fragment),
    stopLooking: () => $shared.set(null),
    /** Shows a part of the data, wherever the data are shown. */
    showTab,
    showAnswer: (view: AnswerView) => $answer.set(view),
    openDialog: (dialog: OpenDialog) => $dialog.set(dialog),
    closeDialog: () => $dialog.set(null),
    /** Shows people in the wide table, which takes the whole page, or as cards. */
    widenPeople(isWide: boolean) {
      $isPeopleWide.set(isWide)
      if (isWide) $answer.set('data')
    },
    openPerson: (id: PersonId | null) => $openPerson.set(id),
    openNewPerson(id: PersonId) {
      showTab('people')
      $openPerson.set(id)
      focus.lead(`person/${id}/name`)
    },
  }
}
export type ViewStore = ReturnType<typeof createView>
