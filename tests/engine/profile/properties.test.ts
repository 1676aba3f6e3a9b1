import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseProfile } from '../../../src/engine/profile/parse.ts'
import type { KeyPath, ProblemCode } from '../../../src/engine/profile/index.ts'
import { isObject } from '../../../src/engine/schema/is-object.ts'
import { anyProfile } from './arbitrary.ts'
import { least, sample } from './sample.ts'

/** Every place in a value, its root first. */
const placesIn = (value: unknown, place: KeyPath = []): KeyPath[] => {
  const parts = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : []
  return [place, ...parts.flatMap(([key, part]) => placesIn(part, [...place, key]))]
}

const at = (value: unknown, place: KeyPath): unknown =>
  place.reduce<unknown>((parent, key) => (parent as Record<string | number, unknown>)[key], value)

/** A copy of the data, changed at one place. */
function changedAt(
  json: unknown,
  place: KeyPath,
  change: (parent: Record<string, unknown>, key: string) => void,
) {
  const copy = structuredClone(json)
  change(at(copy, place.slice(0, -1)) as Record<string, unknown>, String(place.at(-1)))
  return copy
}

const problemsAt = (json: unknown, place: KeyPath): readonly ProblemCode[] => {
  const result = parseProfile(json)
  return result.ok
    ? []
    : result.problems
        .filter((problem) => JSON.stringify(problem.place) === JSON.stringify(place))
        .map(({ code }) => code)
}

/** A profile and one of the places in it that fit, chosen at random. */
const profileAndPlace = (fits: (place: KeyPath, value: unknown) => boolean) =>
  fc.tuple(anyProfile, fc.nat()).map(([profile, number]) => {
    const places = placesIn(profile).filter((place) => fits(place, at(profile, place)))
    return { profile, place: places[number % places.length] ?? [] }
  })

const isWithin = (place: KeyPath, parent: string): boolean => place[0] === parent && place.length > 1

test('a valid profile comes out equal, and as a copy down to every part', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const result = parseProfile(profile)
      deepStrictEqual(result, { ok: true, profile })
      for (const place of placesIn(profile))
        if (typeof at(profile, place) === 'object')
          expect(at(result.profile, place)).not.toBe(at(profile, place))
    }),
  )
})

test('what was read is read again, equal', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, profile })
    }),
  )
})

test('no data makes it throw', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
  })
  const json = fc.oneof(anything, fc.jsonValue())
  const parts = fc.dictionary(fc.constantFrom(...Object.keys(sample)), json)
  fc.assert(
    fc.property(json, parts, (value, part) => {
      expect(parseProfile(value).ok).toBe(false)
      expect(typeof parseProfile({ ...sample, ...part }).ok).toBe('boolean')
      expect(
        typeof parseProfile({ ...least, people: [{ ...part, id: value }], metrics: { a: value } }).ok,
      ).toBe('boolean')
    }),
    { numRuns: 1_000 },
  )
})

test('a wrong value is a problem at its place', () => {
  fc.assert(
    fc.property(
      profileAndPlace((place) => place.length > 0),
      ({ profile, place }) => {
        const broken = changedAt(profile, place, (parent, key) => {
          parent[key] = true
        })
        expect(problemsAt(broken, place)).toHaveLength(1)
      },
    ),
    { numRuns: 500 },
  )
})

test('an unknown key is a problem at its place', () => {
  const takesKeys = (place: KeyPath, value: unknown) => isObject(value) && place.at(-1) !== 'metrics'
  fc.assert(
    fc.property(profileAndPlace(takesKeys), ({ profile, place }) => {
      const extra = [...place, 'extra']
      const broken = changedAt(profile, extra, (parent, key) => {
        parent[key] = 1
      })
      expect(problemsAt(broken, extra)).toEqual(['unknown-key'])
    }),
    { numRuns: 500 },
  )
})

test('a key that must be there and is not is a problem at its place', () => {
  const optional = [
    'people',
    'metrics',
    'attestations',
    'subscription',
    'overrides',
    'name',
    'associatedSince',
    'leavesOn',
    'earned',
    'expires',
  ]
  const isRequired = (place: KeyPath) => {
    const key = place.at(-1)
    return (
      typeof key === 'string' &&
      !optional.includes(key) &&
      !(place.length === 2 && isWithin(place, 'metrics'))
    )
  }
  fc.assert(
    fc.property(profileAndPlace(isRequired), ({ profile, place }) => {
      const broken = changedAt(profile, place, (parent, key) => {
        Reflect.deleteProperty(parent, key)
      })
      expect(problemsAt(broken, place)).toEqual(['missing'])
    }),
    { numRuns: 500 },
  )
})
