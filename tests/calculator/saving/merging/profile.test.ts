import { describe, expect, test } from 'vitest'
import * as people from '../../../../src/calculator/workspace/edits/people.ts'
import { mergeProfiles } from '../../../../src/calculator/saving/merging/profile.ts'
import { sampleIn } from '../../../../src/calculator/app/sample.ts'
import { parseProfile } from '../../../../src/engine/profile/parse.ts'
import type { Profile } from '../../../../src/engine/profile/types.ts'
import { law } from '../../../support/law.ts'
import { divided, make, meaning } from './edits.ts'

describe('two sides that edited different things', () => {
  law('all edits stand, and nothing clashes', 1_000, [divided(true)], ({ base, ours, theirs }) => {
    const merged = mergeProfiles({ base, ours: make(base, ours), theirs: make(base, theirs) }, 'ours')
    expect(merged.clashes).toEqual([])
    expect(meaning(merged.value)).toEqual(meaning(make(make(base, ours), theirs)))
  })

  law('which of them is ours makes no difference', 1_000, [divided(true)], ({ base, ours, theirs }) => {
    const [one, other] = [make(base, ours), make(base, theirs)]
    const here = mergeProfiles({ base, ours: one, theirs: other }, 'ours')
    const there = mergeProfiles({ base, ours: other, theirs: one }, 'ours')
    expect(meaning(here.value)).toEqual(meaning(there.value))
  })
})

describe('whatever both sides edited', () => {
  law(
    'what one side alone changed stands; where both did, the winner’s',
    1_000,
    [divided(false)],
    (edits) => {
      const { base } = edits
      const [ours, theirs] = [make(base, edits.ours), make(base, edits.theirs)]
      const { value, clashes } = mergeProfiles({ base, ours, theirs }, 'theirs')
      const text = (profile: Profile, id: string) =>
        JSON.stringify(profile.people?.find((one) => one.id === id))
      for (const { id } of base.people ?? []) {
        const [was, our, their] = [text(base, id), text(ours, id), text(theirs, id)]
        expect(text(value, id)).toBe(their === was ? our : their)
        const isClash = our !== was && their !== was && our !== their
        expect(clashes.some((clash) => clash.code === 'person' && clash.person === id)).toBe(isClash)
      }
      for (const metric of ['azure-consumption', 'a', 'b']) {
        const [was, our, their] = [base, ours, theirs].map((profile) =>
          JSON.stringify(profile.metrics?.[metric]),
        )
        expect(JSON.stringify(value.metrics?.[metric])).toBe(their === was ? our : their)
      }
    },
  )

  law(
    'the result is a valid profile, and merging again changes nothing',
    1_000,
    [divided(false)],
    (edits) => {
      const { base } = edits
      const [ours, theirs] = [make(base, edits.ours), make(base, edits.theirs)]
      const { value } = mergeProfiles({ base, ours, theirs }, 'ours')
      expect(parseProfile(JSON.parse(JSON.stringify(value)))).toEqual({ ok: true, profile: value })
      expect(mergeProfiles({ base: value, ours: value, theirs: value }, 'ours').value).toBe(value)
      expect(mergeProfiles({ base: theirs, ours: value, theirs }, 'ours').value).toBe(value)
    },
  )
})

describe('one side that changed nothing', () => {
  const base = sampleIn('en')
  const other = people.removePerson(base, 'p3')

  test('gives way to the other as it is', () => {
    expect(mergeProfiles({ base, ours: base, theirs: other }, 'ours').value).toBe(other)
    expect(mergeProfiles({ base, ours: other, theirs: structuredClone(base) }, 'ours').value).toBe(other)
  })

  test('an order that one side gave to the people stands', () => {
    const turned = { ...base, people: base.people!.toReversed() }
    const renamed = people.renamePerson(base, 'p1', 'Anna')
    for (const versions of [
      { base, ours: turned, theirs: renamed },
      { base, ours: renamed, theirs: turned },
    ]) {
      const { value } = mergeProfiles(versions, 'ours')
      expect(value.people!.map(({ id }) => id)).toEqual(turned.people.map(({ id }) => id))
      expect(value.people!.at(-1)?.name).toBe('Anna')
    }
  })
})
