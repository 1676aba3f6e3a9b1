import * as v from 'valibot'
import { choice, closedObject, described, dictionary, list } from '../../schema/index.ts'
import { englishNames, inEachLanguage } from '../language.ts'
import { daySchema } from './day.ts'
import { documentId } from './id.ts'
import { lesson } from './lesson.ts'
import { documentStatus, webPage } from './source.ts'
import { text, words } from './text.ts'

const commitMessage = lesson('the 40 digits of a commit', 'Copy the whole id of the commit.')
const commit = v.pipe(v.string(commitMessage), v.regex(/^[0-9a-f]{40}$/, commitMessage))

const repositoryMessage = lesson('owner/name', 'Write the repository as its address ends.')
const repository = v.pipe(v.string(repositoryMessage), v.regex(/^[\w.-]+\/[\w.-]+$/, repositoryMessage))

const englishMessage = lesson(
  'owner/name@commit',
  'Write where the English original stands, with the whole id of the commit.',
)
const english = v.pipe(v.string(englishMessage), v.regex(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/, englishMessage))

const about = {
  title: described('What it is called here.', text),
  about: v.exactOptional(described('What was read from it.', text)),
  published: described('The day of the version.', daySchema),
  status: v.exactOptional(
    described('Later than the edition, or withdrawn before it. Absent: of its time.', documentStatus),
  ),
  until: v.exactOptional(described('The day on which it was withdrawn.', daySchema)),
}

/** A document that the edition was read from: a file of a repository at a commit, or a page of the web. */
export const sourceDocument = choice(
  [
    closedObject({
      ...about,
      text: v.exactOptional(described('The day on which its wording was last revised.', daySchema)),
      repository: described('The repository that holds it, owner/name.', repository),
      commit: described('The commit of the version that was read.', commit),
      english: v.exactOptional(described('Where its English original stands: owner/name@commit.', english)),
      path: described('The path of the file.', words),
    }),
    closedObject({ ...about, ...webPage.entries }),
  ],
  lesson(
    'a document: { title, published, repository, commit, path } or { title, published, address, seen }',
    'Write where a reader finds the version that was read.',
  ),
)

export type SourceDocument = v.InferOutput<typeof sourceDocument>

const event = closedObject({
  on: described('The day.', daySchema),
  document: described('The id of the document that tells it, or none.', documentId),
  ...inEachLanguage((language) => described(`What happened, in ${englishNames[language]}.`, words)),
})

/** The content of sources.yaml. */
export const sources = closedObject({
  documents: described(
    'The documents that the edition was read from, by id.',
    dictionary(documentId, sourceDocument),
  ),
  history: v.exactOptional(described('What came after the edition, in order.', list(event))),
})

export type LaterEvent = v.InferOutput<typeof event>
