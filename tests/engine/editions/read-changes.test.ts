/** What somebody who read the documents found changed follows from the editions: read-changes.yaml is no second truth. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { diffEditions, levelDifferences, type LevelDifference } from '../../../src/engine/editions/index.ts'
import type { Level, Program } from '../../../src/engine/program/index.ts'
import { editionIds, editions } from '../../support/editions.ts'

interface Within {
  readonly in: string
  readonly competency: string
}
interface ReadChanges {
  readonly replaced: readonly (Within & {
    readonly old: string | readonly string[]
    readonly new: string | readonly string[]
    readonly basis: 'stated' | 'seen'
  })[]
  readonly renamed: readonly { readonly old: string; readonly achievement: string; readonly in: string }[]
  readonly removed: readonly (Within & { readonly achievement: string })[]
  readonly added: readonly (Within & { readonly achievement: string })[]
  readonly thresholds: readonly { readonly in: string; readonly competencies: readonly string[] }[]
  readonly associations: readonly {
    readonly in: string
    readonly metric: string
    readonly association: string
  }[]
  readonly figures: readonly {
    readonly in: string
    readonly metric: string
    readonly was: string
    readonly is: string
  }[]
  readonly counting: readonly (Within & { readonly path: string; readonly level: Level })[]
}
const read = parse(readFileSync(new URL('read-changes.yaml', import.meta.url), 'utf8')) as ReadChanges

const stepTo = (id: string): readonly [Program, Program] => {
  const at = editionIds.indexOf(id)
  return [editions[at - 1]!, editions[at]!]
}
/** What differs in the levels of a competency, all together. */
const differencesIn = ({ in: id, competency }: Within): readonly LevelDifference[] =>
  diffEditions(...stepTo(id)).flatMap((change) =>
    change.code === 'level' && change.competency === competency
      ? levelDifferences(change.before, change.after)
      : [],
  )
const names = (program: Program, competency: string, achievement: string) =>
  JSON.stringify(program.competencies[competency]).includes(`"${achievement}"`)

test.each(read.replaced)(
  '$old gave way to $new in $competency, $in',
  ({ old, new: taking, basis, ...at }) => {
    const [before, after] = stepTo(at.in)
    for (const id of [old].flat()) {
      expect(names(before, at.competency, id)).toBe(true)
      if (basis === 'stated') expect(after.achievements[id]?.replacedBy).toBe(taking)
      else expect(names(after, at.competency, id)).toBe(false)
    }
    for (const id of [taking].flat()) expect(names(after, at.competency, id)).toBe(true)
  },
)

test.each(read.renamed)('“$old” is $achievement since $in', ({ old, achievement, in: id }) => {
  const [before, after] = stepTo(id)
  expect([
    before.achievements[achievement]?.title.en,
    ...(before.achievements[achievement]?.formerTitles ?? []),
  ]).toContain(old)
  expect(after.achievements[achievement]?.title.en).not.toBe(old)
  expect(after.achievements[achievement]?.formerTitles).toContain(old)
})

test.each(read.removed)('$competency counts $achievement no longer, $in', ({ achievement, ...at }) => {
  const [before, after] = stepTo(at.in)
  expect([before, after].map((program) => names(program, at.competency, achievement))).toEqual([true, false])
  expect(differencesIn(at)).toContainEqual(
    expect.objectContaining({
      code: 'achievements-left',
      achievements: expect.arrayContaining([achievement]) as string[],
    }),
  )
})

test.each(read.added)('$competency counts $achievement for the first time, $in', ({ achievement, ...at }) => {
  const [before, after] = stepTo(at.in)
  expect([before, after].map((program) => names(program, at.competency, achievement))).toEqual([false, true])
})

test.each(read.thresholds)('thresholds for developing markets came in $in', ({ in: id, competencies }) => {
  const all = Object.keys(stepTo(id)[1].competencies)
  const found = all.filter((competency) =>
    differencesIn({ in: id, competency }).some(
      (one) =>
        one.code === 'threshold' &&
        typeof one.before === 'object' &&
        typeof one.after === 'object' &&
        one.before?.developing === undefined &&
        one.after?.developing !== undefined,
    ),
  )
  expect(found).toEqual(competencies)
})

/** A figure before and after. */
function figureIn(id: string, metric: string) {
  const change = diffEditions(...stepTo(id)).find((one) => one.code === 'metric' && one.metric === metric)
  return change?.code === 'metric' ? ([change.before, change.after] as const) : []
}

test.each(read.associations)('$metric counts $association since $in', ({ in: id, metric, association }) => {
  expect(figureIn(id, metric).map((one) => one?.associations.includes(association))).toEqual([false, true])
})

test.each(read.figures)('$metric: “$is” in place of “$was” since $in', ({ in: id, metric, was, is }) => {
  const [before, after] = figureIn(id, metric).map((one) => one?.name.en)
  expect(before?.startsWith(was)).toBe(true)
  expect(after?.startsWith(is)).toBe(true)
})

test.each(read.counting)('$competency $level counts people otherwise, $in', ({ path, level, ...at }) => {
  const change = diffEditions(...stepTo(at.in)).find(
    (one) =>
      one.code === 'level' && one.competency === at.competency && one.path === path && one.level === level,
  )
  const codes =
    change?.code === 'level' ? levelDifferences(change.before, change.after).map(({ code }) => code) : []
  expect(codes).toContain('counting')
})
