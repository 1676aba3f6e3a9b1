import { stamp } from '../schema/index.ts'

/** Names the kind of a requirement when it is read. A requirement is known by its keys; nobody writes its kind. */
export const ofKind = <Input extends object, const Kind extends string>(kind: Kind) =>
  stamp<Input, 'kind', Kind>('kind', kind, 'The kind of the requirement.')
