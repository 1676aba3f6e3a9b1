import type { PlainResult } from '../types.ts'
import type { BaseResult } from '../result.ts'

/** The result of a passage with two readings. `have` and `need` count the requirements of the strict one; of a single one, they are its own. */
export interface ReadingsResult extends BaseResult {
  readonly kind: 'readings'
  readonly strict: readonly PlainResult[]
  readonly lenient: readonly PlainResult[]
}
