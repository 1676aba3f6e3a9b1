/** Reads the saved profile for pages that only show it. */
import { parseProfile, type Profile } from '../../../engine/profile/index.ts'
import { emptyWorkspace } from '../workspace.ts'
import { profileKey, type Storage } from '../saved-profile.ts'
import { withRecords } from './changes.ts'
import { withDatabase } from './database.ts'
import { readRecords, withWholeLists } from './read.ts'

/** What an older release has saved and the calculator has not taken over yet. */
function olderProfile(storage: Storage): Profile | null {
  const text = storage.getItem(profileKey)
  const parsed = text === null ? null : parseProfile(JSON.parse(text))
  return parsed?.ok ? parsed.profile : null
}

/** Returns the visitor's own profile; `null` where none is saved that this release reads. Rejects where nothing can be read. */
export async function readSavedProfile(storage: Storage): Promise<Profile | null> {
  const older = olderProfile(storage)
  if (older) return older
  const own = IDBKeyRange.bound([''], ['', []])
  const records = await withDatabase((db) => db.getAll('records', own))
  const read = readRecords(records)
  return read.code === 'read' && records.length > 0
    ? withRecords(emptyWorkspace, withWholeLists(read.value)).mine
    : null
}
