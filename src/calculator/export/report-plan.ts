/** The plan that was found for the data as they stand, as a part of the report and as a table. */
import { scheduleOf, type Step } from '../../engine/planning/index.ts'
import type { SheetContent } from '../../engine/tables/index.ts'
import type { FoundPlan } from '../plan/index.ts'
import {
  planNames,
  type PlanWords,
  summaryOf,
  writeStep,
  writeStepCost,
  writeProof,
  writeTotal,
} from '../plan/writing.ts'
import type { PlanInReport, Writing } from './report-page.ts'

/** How the steps of a plan are written, each with its days. */
function writingOf({ plan, profile, pace, ...priced }: FoundPlan, words: PlanWords, writing: Writing) {
  const { program, messages } = writing
  const names = planNames(writing.names, profile, words)
  const days = scheduleOf(program, profile, plan, pace).steps
  return {
    names,
    daysOf: (step: Step) => days[plan.steps.indexOf(step)]!,
    targetOf: ({ towards }: Step) =>
      words.target(names.competency(towards.competency), messages.reasons.levels[towards.level]),
    sentence: (step: Step) => writeStep(step, program, words, names, messages.format),
    cost: (step: Step) => writeStepCost(step, priced, program, words, messages),
    total: writeTotal(plan, priced, program, words, messages),
    proof: writeProof(plan, priced.unit, words),
    summary: summaryOf(plan, words, messages.format),
  }
}

/** Writes who does what for which level, when and for how much, and the same in all as what is to be decided. */
export function planInReport(found: FoundPlan, words: PlanWords, writing: Writing): PlanInReport | null {
  const { plan, request, unit } = found
  if (plan.steps.length === 0) return null
  const { messages, names: given, words: ours } = writing
  const { daysOf, targetOf, sentence, cost, total, proof, summary } = writingOf(found, words, writing)
  const { day, all } = messages.format
  const isPriced = unit !== 'exams'
  const cell = (line: string) => ({ lines: [line] })
  const targets = request.targets.map(({ competency, level }) =>
    words.target(given.competency(competency), messages.reasons.levels[level]),
  )
  const inAll = [`${words.inAll}: ${summary}.`, words.doneBy(plan.takenOn, plan.on)]
  return {
    decision: {
      name: ours.report.planFor(all(targets)),
      cells: [{ lines: [...inAll, ...(total === null ? [] : [total])] }],
    },
    steps: {
      code: 'plan',
      heading: messages.answer.tabs.plan,
      columns: [
        ours.sheets.towards,
        words.inTime.begin,
        words.inTime.done,
        ...(isPriced ? [words.units[unit]] : []),
      ],
      rows: plan.steps.map((step) => {
        const { begin, by } = daysOf(step)
        return {
          name: sentence(step),
          cells: [
            cell(targetOf(step)),
            step.code === 'take' ? cell(day(begin)) : { lines: [] },
            cell(day(by)),
            ...(isPriced ? [cell(cost(step) ?? '')] : []),
          ],
        }
      }),
      notes: [[total?.replace(/\.?$/, '.'), proof].filter(Boolean).join(' ')],
    },
  }
}

/** A row for each step: who does what for which level, when, and what it costs. */
export function planSheet(found: FoundPlan, words: PlanWords, writing: Writing): SheetContent {
  const { plan, unit } = found
  const { names, daysOf, targetOf, sentence, cost } = writingOf(found, words, writing)
  const { sheets } = writing.words
  const isPriced = (step: Step) => unit !== 'exams' && cost(step) !== words.noPrice[unit]
  return {
    name: sheets.plan,
    headings: [
      sheets.step,
      sheets.person,
      sheets.what,
      words.inTime.begin,
      words.inTime.done,
      sheets.towards,
      ...(unit === 'exams' ? [] : [words.units[unit]]),
    ],
    rows: plan.steps.map((step, at) => {
      const { begin, by } = daysOf(step)
      return [
        at + 1,
        'person' in step ? names.person(step.person) : '',
        sentence(step).replaceAll('\u00a0', ' '),
        step.code === 'take' ? { day: begin } : '',
        { day: by },
        targetOf(step),
        ...(unit === 'exams' ? [] : [isPriced(step) ? step.cost : words.noPrice[unit]]),
      ]
    }),
  }
}
