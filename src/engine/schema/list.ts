import * as v from 'valibot'

/** A read-only list. */
export const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly())
