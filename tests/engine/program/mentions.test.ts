import type * as v from 'valibot'
import { expect, test } from 'vitest'
import { idKeys, type IdKind } from '../../../src/engine/program/mentions.ts'
import {
  achievementId,
  areaId,
  associationId,
  attestationId,
  documentId,
  metricId,
} from '../../../src/engine/program/schemas/id.ts'
import { programSchema } from '../../../src/engine/program/schemas/program.ts'

const ids: ReadonlyMap<unknown, IdKind> = new Map<unknown, IdKind>([
  [achievementId, 'achievement'],
  [metricId, 'metric'],
  [attestationId, 'attestation'],
  [associationId, 'association'],
  [areaId, 'area'],
  [documentId, 'document'],
])

/** What a schema of valibot may be made of. */
interface Parts {
  readonly pipe?: readonly v.GenericSchema[]
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly options?: readonly (v.GenericSchema | string)[]
  readonly item?: v.GenericSchema
  readonly wrapped?: v.GenericSchema
  readonly value?: v.GenericSchema
  readonly getter?: () => v.GenericSchema
}

/** Every key of an object whose schema takes an id, and of what. */
function keysIn(schema: v.GenericSchema, key = '', seen = new Set<string>()): [key: string, kind: IdKind][] {
  const kind = ids.get(schema)
  if (kind) return [[key, kind]]
  const { pipe, entries, options, item, wrapped, value, getter } = schema as v.GenericSchema & Parts
  if (pipe) return keysIn(pipe[0]!, key, seen)
  if (getter) {
    if (seen.has(key)) return []
    return keysIn(getter(), key, seen.add(key))
  }
  return [
    ...Object.entries(entries ?? {}).flatMap(([inner, part]) => keysIn(part, inner, seen)),
    ...(options ?? []).flatMap((option) => (typeof option === 'string' ? [] : keysIn(option, key, seen))),
    ...[item, wrapped, value].flatMap((part) => (part ? keysIn(part, key, seen) : [])),
  ]
}

test('ids are looked for under every key that holds one', () => {
  // A part is an achievement, or stands outside.
  const looked = [...idKeys].map(([key, kind]) => [key, kind === 'part' ? 'achievement' : kind])
  expect(Object.fromEntries(keysIn(programSchema))).toEqual(Object.fromEntries(looked))
})
