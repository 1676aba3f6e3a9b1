import * as v from 'valibot'
import { closedObject, described } from '../../schema/index.ts'
import { daySchema } from './day.ts'
import { documentId } from './id.ts'
import { lesson } from './lesson.ts'

/** How a document lies to the edition: published after it, or withdrawn before it. */
export const documentStatus = v.picklist(
  ['later', 'withdrawn'],
  lesson(
    'later or withdrawn',
    'Write how the document lies to the edition, or remove it where it is of its time.',
  ),
)

/** The document that a fact was read from. */
export const source = closedObject({
  document: described('The id of the document in sources.yaml.', documentId),
  published: described('The day on which that version of it was published.', daySchema),
  status: v.exactOptional(
    described('Later than the edition, or withdrawn before it, as in sources.yaml.', documentStatus),
  ),
})

export type Source = v.InferOutput<typeof source>

const addressMessage = lesson(
  'an address that begins with http:// or https://',
  'Copy the address of the page.',
)

/** The address of a page of the web. */
export const webAddress = v.pipe(v.string(addressMessage), v.regex(/^https?:\/\/\S+$/, addressMessage))

/** A page of the web, which may be another today. */
export const webPage = closedObject({
  address: described('Its address.', webAddress),
  seen: described('The day on which it was read.', daySchema),
})
