/** A level at risk says why: undo what it names, and nothing is at risk any more. */
import { expect } from 'vitest'
import { addDays, type IsoDate } from '../../src/engine/calendar/index.ts'
import { assess } from '../../src/engine/eligibility/assess.ts'
import type { Risk, RiskCause } from '../../src/engine/eligibility/types.ts'
import type { HeldAchievement, Person, Profile } from '../../src/engine/profile/types.ts'
import type { Program } from '../../src/engine/program/types.ts'
import { situation } from '../support/arbitraries/situation.ts'
import { law } from '../support/law.ts'
import { figureOn } from '../support/oracle/counting.ts'
import { program } from '../support/program.ts'

const risksIn = (competencies: ReturnType<typeof assess>['competencies']) =>
  Object.entries(competencies).flatMap(([id, { risk }]) =>
    (['silver', 'gold'] as const).flatMap((level) => (risk[level] ? [{ id, level, risk: risk[level] }] : [])),
  )

const lasting = ({ id, earned }: HeldAchievement): HeldAchievement => ({ id, ...(earned ? { earned } : {}) })

/** The person, who stays with all achievements, or keeps one of them. */
const keeping = (person: Person, cause: RiskCause): Person => {
  if (!('person' in cause) || cause.person !== person.id) return person
  if (cause.code === 'leaves')
    return {
      id: person.id,
      ...(person.associatedSince ? { associatedSince: person.associatedSince } : {}),
      achievements: person.achievements.map(lasting),
    }
  const achievements = person.achievements.map((held) =>
    held.id === cause.achievement ? lasting(held) : held,
  )
  return { ...person, achievements }
}

/** The profile without what the cause names; `last` is the last day on which the level was met. */
const undo = (profile: Profile, cause: RiskCause, last: IsoDate): Profile => {
  if (cause.code !== 'months-roll-out')
    return { ...profile, people: (profile.people ?? []).map((person) => keeping(person, cause)) }
  const { metric } = cause
  const figure = figureOn(program.metrics[metric]!, profile.metrics?.[metric], last)
  return { ...profile, metrics: { ...profile.metrics, [metric]: figure ?? 0 } }
}

/** The program in which the achievements that the causes name, and those of the leavers, are accepted for ever. */
const accepting = ({ causes }: Risk, profile: Profile): Program => {
  const ids = new Set(
    causes.flatMap((cause) => {
      if ('achievement' in cause) return [cause.achievement]
      const leaver = (profile.people ?? []).find(({ id }) => cause.code === 'leaves' && cause.person === id)
      return leaver?.achievements.map(({ id }) => id) ?? []
    }),
  )
  const achievements = Object.fromEntries(
    Object.entries(program.achievements).map(([id, achievement]) => {
      const { acceptedUntil: _, mayCountUntil: __, ...rest } = achievement
      return [id, ids.has(id) ? rest : achievement]
    }),
  )
  return { ...program, achievements }
}

law('what a risk names is why', 700, [situation], ({ profile, on }) => {
  const { purchased } = profile.subscription ?? { purchased: on }
  for (const { id, level, risk } of risksIn(assess(program, profile, on).competencies)) {
    const { anniversary, becomes, since, path, failing, causes } = risk
    expect(since > purchased && since <= anniversary).toBe(true)
    expect(causes).not.toEqual([])
    expect(new Set(causes.map((cause) => JSON.stringify(cause))).size).toBe(causes.length)
    expect(causes.map((cause) => cause.on)).toEqual(causes.map((cause) => cause.on).toSorted())
    // What was lost before today is told by what ended then.
    const from = since > on ? on : addDays(since, -1)
    for (const cause of causes) expect(cause.on > from && cause.on <= anniversary).toBe(true)
    const rules = path === null ? [] : program.competencies[id]!.paths[path]![level]!
    const then = assess(program, profile, anniversary).competencies[id]!
    expect(then.levels[level]).toBe(becomes)
    if (path === null) {
      expect(failing).toEqual([])
      expect(causes.map(({ code }) => code)).toContain('override-ends')
    } else {
      const results = then.paths[path]![level]!.requirements
      expect(failing).toEqual(
        rules.flatMap((_, at) =>
          results[at]!.status === 'met' ? [] : [{ requirement: at, result: results[at] }],
        ),
      )
      const last = addDays(since, -1)
      const saved = causes.reduce((all, cause) => undo(all, cause, last), profile)
      const hindsight = assess(accepting(risk, profile), saved, anniversary).competencies[id]!
      expect(hindsight.paths[path]![level]!.status).toBe('met')
    }
  }
})
