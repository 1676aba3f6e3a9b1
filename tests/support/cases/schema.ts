/**
 * The format of the worked examples, strict: a key or an id that nobody knows is an error of the example.
 * tests/cases/README.md explains it to its writers.
 */
import * as v from 'valibot'
import { isIsoDate } from '../../../src/engine/calendar/index.ts'
import { inOrder } from './order.ts'
import { ofKind } from '../../../src/engine/requirements/kind-schema.ts'
import type { Program } from '../../../src/engine/program/types.ts'

const day = v.pipe(v.string(), v.check(isIsoDate, 'a day, YYYY-MM-DD'))
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, 'a month, YYYY-MM'))
const level = v.picklist(['silver', 'gold'])
const status = v.picklist(['unmet', 'unclear', 'met'])
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const triple = <Schema extends v.GenericSchema>(schema: Schema) => v.strictTuple([schema, schema, schema])
const oneOf = (record: object) => v.picklist(Object.keys(record))
const none = v.literal('none')

/** A list whose order says nothing. */
const sorted = <Schema extends v.GenericSchema<unknown, unknown[]>>(schema: Schema) =>
  v.pipe(schema, v.transform(inOrder))

const held = v.pipe(
  v.string(),
  v.check((text) => {
    const [, ...dates] = /^\S+(?: earned (\S+))?(?: expires (\S+))?$/.exec(text) ?? ['', '']
    return dates.every((date?: string) => date === undefined || isIsoDate(date))
  }, 'an achievement, "70-534 earned 2017-12-31 expires 2019-12-31"'),
)
const person = v.union([
  held,
  v.array(held),
  v.strictObject({
    holds: v.union([held, v.array(held)]),
    since: v.optional(v.union([day, v.literal('never')])),
    leaves: v.optional(day),
  }),
])

const organization = {
  market: v.optional(v.picklist(['developed', 'developing'])),
  people: v.optional(v.record(v.string(), person)),
  metrics: v.optional(v.record(v.string(), v.union([v.number(), v.array(v.record(month, v.number()))]))),
  attestations: v.optional(v.array(v.string())),
  subscription: v.optional(v.pipe(v.string(), v.regex(/^(silver|gold) bought \d{4}-\d{2}-\d{2}$/))),
  overrides: v.optional(v.array(v.pipe(v.string(), v.regex(/^\S+ (silver|gold) from \d{4}-\d{2}-\d{2}$/)))),
}

const partial = v.record(v.string(), sorted(v.array(sorted(v.array(v.string())))))
const haveAndNeed = v.strictObject({ have: v.optional(count), need: v.optional(count) })
const plainRequirement = v.strictObject({
  status: v.optional(status),
  have: v.optional(v.number()),
  need: v.optional(v.number()),
  entered: v.optional(v.boolean()),
  ofWhom: v.optional(haveAndNeed),
  teams: v.optional(
    v.array(
      v.strictObject({
        have: v.optional(count),
        need: v.optional(count),
        counting: v.optional(v.array(v.string())),
        partial: v.optional(partial),
      }),
    ),
  ),
  counting: v.optional(v.array(v.string())),
  partial: v.optional(partial),
  alternatives: v.optional(v.array(count)),
  missing: v.optional(v.array(v.looseObject({ code: v.string() }))),
  doubts: v.optional(v.array(v.looseObject({ code: v.string() }))),
  publishedFor: v.optional(v.picklist(['developed', 'developing'])),
})
const items = v.optional(v.record(v.picklist(['1', '2', '3']), v.union([status, plainRequirement])))
const requirement = v.strictObject({ ...plainRequirement.entries, strict: items, lenient: items })
const levelResult = v.union([
  status,
  v.strictObject({
    status: v.optional(status),
    1: v.optional(v.union([status, requirement])),
    2: v.optional(v.union([status, requirement])),
    3: v.optional(v.union([status, requirement])),
    4: v.optional(v.union([status, requirement])),
  }),
])
const byLevel = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject({ silver: v.optional(v.union([none, schema])), gold: v.optional(v.union([none, schema])) })

const risk = v.strictObject({
  since: v.optional(day),
  anniversary: v.optional(day),
  becomes: v.optional(v.picklist(['unmet', 'unclear'])),
  path: v.optional(v.string()),
  failing: v.optional(v.array(v.strictObject({ requirement: count, have: v.optional(v.number()) }))),
  causes: v.optional(v.array(v.looseObject({ code: v.string() }))),
})

const competency = (paths: object) =>
  v.strictObject({
    silver: v.optional(v.union([none, status])),
    gold: v.optional(v.union([none, status])),
    stage: v.optional(byLevel(v.picklist(['started', 'qualified', 'active', 'at-risk']))),
    override: v.optional(byLevel(v.strictObject({ from: day, until: day }))),
    risk: v.optional(byLevel(risk)),
    paths: v.optional(
      v.strictObject(
        Object.fromEntries(Object.keys(paths).map((id) => [id, v.optional(byLevel(levelResult))])),
      ),
    ),
  })

const something = <Schema extends v.GenericSchema<unknown, object>>(schema: Schema) =>
  v.pipe(
    schema,
    v.check((value) => Object.keys(value).length > 0, 'an expectation'),
  )

const competencyLevels = sorted(v.array(v.pipe(v.string(), v.regex(/^\S+ (silver|gold)$/))))
const expectation = (program: Program) =>
  v.strictObject({
    purchasable: v.optional(v.union([none, level])),
    because: v.optional(competencyLevels),
    displayed: v.optional(competencyLevels),
    displayedThoughLost: v.optional(competencyLevels),
    subscription: v.optional(
      v.union([none, v.strictObject({ level, from: day, until: day, anniversary: day })]),
    ),
    notices: v.optional(sorted(v.array(v.looseObject({ code: v.string() })))),
    ...Object.fromEntries(
      Object.entries(program.competencies).map(([id, { paths }]) => [id, v.optional(competency(paths))]),
    ),
  })

const amounts = triple(v.number())
const holding = v.union([v.string(), v.array(v.string())])
const team = v.strictObject({ people: triple(count), holding })
const further = v.strictObject({ people: triple(count), alsoHolding: holding })
const taken = v.union([
  v.pipe(
    v.strictObject({
      metric: v.string(),
      amounts: v.union([amounts, v.strictObject({ developed: amounts, developing: amounts })]),
    }),
    ofKind('metric'),
  ),
  v.pipe(v.strictObject({ attest: v.string() }), ofKind('attest')),
  v.pipe(v.strictObject({ ...team.entries, ofWhom: v.exactOptional(further) }), ofKind('people')),
  v.pipe(v.strictObject({ teams: v.array(team) }), ofKind('separate-teams')),
])

const ways = v.array(v.union([v.string(), v.array(v.string())]))

/** What a file of worked examples holds. */
export const fileOf = (program: Program) => {
  const paths = Object.assign({}, ...Object.values(program.competencies).map((one) => one.paths)) as object
  return v.strictObject({
    thresholds: v.optional(v.array(v.strictObject({ path: oneOf(paths), level, takes: v.array(taken) }))),
    skills: v.optional(
      v.array(
        v.strictObject({
          path: oneOf(paths),
          levels: v.array(level),
          requirement: count,
          who: v.optional(
            v.picklist([
              'people',
              'of whom',
              'team 1',
              'team 2',
              'strict 1 people',
              'lenient 1 people',
              'lenient 2 people',
            ]),
            'people',
          ),
          enough: ways,
          notEnough: v.optional(ways, []),
        }),
      ),
    ),
    cases: v.optional(
      v.array(
        v.pipe(
          v.strictObject({
            case: v.string(),
            ...organization,
            unknown: v.optional(v.array(v.string())),
            on: v.optional(day),
            expect: v.optional(something(expectation(program))),
            days: v.optional(v.record(day, something(expectation(program)))),
          }),
          v.check(
            ({ on, expect, days }) => (days ? !on && !expect : expect !== undefined),
            'either “expect”, or “days”',
          ),
        ),
      ),
    ),
  })
}
export type CaseFile = v.InferOutput<ReturnType<typeof fileOf>>
export type WrittenCase = NonNullable<CaseFile['cases']>[number]
export type WrittenThresholds = NonNullable<CaseFile['thresholds']>[number]
export type Taken = WrittenThresholds['takes'][number]
export type WrittenSkill = NonNullable<CaseFile['skills']>[number]
export type Expectation = NonNullable<WrittenCase['expect']>
