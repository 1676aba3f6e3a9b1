import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyProfile } from '../../../src/calculator/workspace/workspace.ts'
import { createHistory } from '../../../src/calculator/workspace/history.ts'
import { sampleIn } from '../../../src/calculator/app/sample.ts'
import { parseProfile } from '../../../src/engine/profile/parse.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { judgementDay } from '../../support/arbitraries/days.ts'
import { law } from '../../support/law.ts'
import { smallEdition as program } from '../../support/small-edition.ts'
import { calculatorOver, type WholeCalculator } from '../support.ts'

const named = (name: string): Profile => ({ ...emptyProfile, organization: { market: 'developed', name } })

describe('steps', () => {
  test('typing on in one field is one step, another field is another', () => {
    const history = createHistory()
    history.change('edit-organization', named('C'), 'name')
    history.change('edit-organization', named('Co'), 'name')
    history.change('edit-figure', { ...named('Co'), metrics: { a: 1 } }, 'figure/a')
    history.undo()
    expect(history.$profile.get()).toEqual(named('Co'))
    history.undo()
    expect(history.$profile.get()).toBe(emptyProfile)
    expect(history.$last.get()).toBeNull()
  })

  test('what was undone can be done again, until something else is done', () => {
    const history = createHistory()
    history.change('start-over', named('A'))
    history.undo()
    expect(history.$next.get()?.step).toBe('start-over')
    history.redo()
    expect(history.$profile.get()).toEqual(named('A'))
    history.undo()
    history.change('open-file', named('B'))
    expect(history.$next.get()).toBeNull()
    history.redo()
    expect(history.$profile.get()).toEqual(named('B'))
  })

  test('undoing when nothing was done does nothing', () => {
    const history = createHistory()
    history.undo()
    history.redo()
    expect(history.$profile.get()).toBe(emptyProfile)
    expect(history.$event.get()).toBeNull()
  })

  test('what a field holds that is no value yet comes back with the step that took it away', () => {
    const { history, organization, people } = calculatorOver()
    people.addPerson()
    history.draft('person/p1/leavesOn', '31/02/2019')
    organization.startOver()
    expect(history.$drafts.get()).toEqual({})
    history.undo()
    expect(history.$drafts.get()).toEqual({ 'person/p1/leavesOn': '31/02/2019' })
  })
})

/** One act of a visitor; the numbers choose people, places and values among those there are. */
type Act = (calculator: WholeCalculator) => void

const anyNumber = fc.nat({ max: 30 })
const achievement = fc.constantFrom(...Object.keys(program.achievements).slice(0, 12))
const competency = fc.constantFrom('devops', 'isv', 'cloud-customer-relationship-management')
const level = fc.constantFrom('silver', 'gold')
const optionalDay = fc.option(judgementDay, { nil: undefined })

const someone = ({ history }: WholeCalculator, number: number) => {
  const { people = [] } = history.$profile.get()
  return people[number % Math.max(1, people.length)]
}
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.constant<Act>(({ people }) => people.addPerson()),
  fc.constant<Act>(({ organization }) => organization.startOver()),
  fc.constant<Act>(({ organization }) => organization.loadSample(sampleIn('ru'))),
  fc.constantFrom<Act>(
    ({ organization }) => organization.setMarket('developing'),
    ({ organization }) => organization.choosePackage(undefined),
    ({ overrides }) => overrides.add(),
    ({ history }) => history.undo(),
    ({ history }) => history.redo(),
    ({ scenarios }) => scenarios.open(null),
  ),
  fc.tuple(anyNumber, fc.string()).map(([number, name]): Act => ({ history, scenarios }) => {
    const all = scenarios.$scenarios.get()
    const { id } = all[number % Math.max(1, all.length)] ?? { id: 'nobody' }
    const deeds = [
      () => void scenarios.add(name, history.$profile.get()),
      () => scenarios.open(id),
      () => scenarios.rename(id, name, 'name'),
      () => scenarios.remove(id),
      () => scenarios.duplicate(id),
      () => scenarios.replaceMine(id),
    ]
    deeds[number % deeds.length]!()
  }),
  fc.string().map(
    (name): Act =>
      ({ organization }) =>
        organization.rename(name, 'organization/name'),
  ),
  level.map(
    (level): Act =>
      ({ organization }) =>
        organization.choosePackage(level),
  ),
  judgementDay.map(
    (day): Act =>
      ({ organization }) =>
        organization.setPurchased(day),
  ),
  fc.boolean().map(
    (holds): Act =>
      ({ organization }) =>
        organization.attest('surface-hub-adr', holds),
  ),
  fc.tuple(fc.constantFrom(...Object.keys(program.metrics)), fc.option(fc.nat(), { nil: undefined })).map(
    ([metric, amount]): Act =>
      ({ organization }) =>
        organization.setFigure(metric, amount, metric),
  ),
  fc.record({ competency, level, from: judgementDay }, { requiredKeys: [] }).map(
    (parts): Act =>
      ({ overrides }) =>
        overrides.enter(parts),
  ),
  anyNumber.map(
    (at): Act =>
      ({ overrides }) =>
        overrides.remove(at),
  ),
  fc
    .tuple(anyNumber, fc.integer({ min: 1, max: 3 }), fc.string(), achievement, optionalDay)
    .map(([number, count, name, achievement, day]): Act => (calculator) => {
      const person = someone(calculator, number)
      if (!person) return
      const { people } = calculator
      const position = number % Math.max(1, person.achievements.length)
      const deeds = [
        () => people.addLike(person, count),
        () => people.remove(person.id),
        () => people.rename(person.id, name, `person/${person.id}/name`),
        () => people.setDay(person.id, 'associatedSince', day, `person/${person.id}/associatedSince`),
        () => people.setDay(person.id, 'leavesOn', day, `person/${person.id}/leavesOn`),
        () => people.addAchievement(person.id, achievement),
        () => people.addAchievement(person.id, achievement),
        () => people.removeAchievement(person.id, position, 'fields'),
        () => people.setAchievementDay(person.id, position, 'earned', day, 'earned'),
        () => people.setAchievementDay(person.id, position, 'expires', day, 'expires'),
      ]
      deeds[number % deeds.length]!()
    }),
)

describe('whatever a visitor does', () => {
  law('the profile stays valid', 500, [fc.array(acts, { maxLength: 40 })], (deeds) => {
    const calculator = calculatorOver()
    for (const act of deeds) {
      act(calculator)
      const profile = calculator.history.$profile.get()
      expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, profile })
    }
  })

  law(
    'undoing all of it gives back what was there, redoing it what came of it',
    300,
    [fc.array(acts, { maxLength: 40 })],
    (deeds) => {
      const calculator = calculatorOver()
      const { history } = calculator
      history.begin(sampleIn('en'))
      const before = history.$workspace.get()
      for (const act of deeds) act(calculator)
      while (history.$next.get()) history.redo()
      const after = history.$workspace.get()
      const drafts = history.$drafts.get()
      let steps = 0
      while (history.$last.get()) {
        history.undo()
        steps += 1
      }
      expect(history.$workspace.get()).toEqual(before)
      expect(history.$workspace.get().mine).toBe(before.mine)
      for (let step = 0; step < steps; step += 1) history.redo()
      expect(history.$workspace.get()).toBe(after)
      expect(history.$drafts.get()).toEqual(drafts)
    },
  )

  law(
    'an edit leaves all other people untouched',
    300,
    [fc.array(acts, { maxLength: 20 }), anyNumber],
    (deeds, number) => {
      const calculator = calculatorOver()
      for (const act of deeds) act(calculator)
      const person = someone(calculator, number)
      if (!person) return
      const before = calculator.history.$profile.get().people!
      calculator.people.addAchievement(person.id, '70-346')
      const after = calculator.history.$profile.get().people!
      expect(after.filter(({ id }) => id !== person.id)).toEqual(before.filter(({ id }) => id !== person.id))
      after.forEach((one, index) => one.id !== person.id && expect(one).toBe(before[index]))
    },
  )
})
