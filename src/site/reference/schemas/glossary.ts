import * as v from 'valibot'
import {
  achievementId,
  competencyId,
  englishNames,
  lesson,
  words,
} from '../../../engine/program/author-files.ts'
import { inEachLanguage } from '../../../engine/program/index.ts'
import { closedObject, described, dictionary, list } from '../../../engine/schema/index.ts'

const termId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    lesson(
      'the id of a term, such as attainment-path',
      'Ids stand in addresses: small letters, digits, hyphens.',
    ),
  ),
)

const pageMessage = lesson(
  'a page and an anchor on it, such as competencies#attainment_paths',
  'Write the page as it stands under content/docs/, without .mdx; # and the anchor may be left out.',
)
const page = v.pipe(v.string(pageMessage), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*(#[\w-]+)?$/, pageMessage))

const otherNames = closedObject(
  inEachLanguage((language) => described(`Other names in ${englishNames[language]}.`, list(words))),
)

const entry = closedObject({
  term: described('The term as it stands in a sentence.', words),
  definition: described('What it means, in one to three sentences.', words),
  synonyms: v.exactOptional(described('Other names and abbreviations, shown beside the term.', list(words))),
  searches: v.exactOptional(
    described('Everyday words that readers type; the search alone uses them.', list(words)),
  ),
})

const term = closedObject({
  page: described('Where the rule stands.', page),
  ...inEachLanguage((language) => described(`The term in ${englishNames[language]}.`, entry)),
})

const abbreviation = v.pipe(
  v.string(),
  v.regex(
    /^[\p{Ll}\p{N}]+$/u,
    lesson('an abbreviation, such as o365', 'Write it in small letters, in one word.'),
  ),
)

/** What content/glossary.yaml holds. */
export const glossaryFile = closedObject({
  terms: described('The terms, by id.', dictionary(termId, term)),
  competencies: described('Other names of the competencies, by id.', dictionary(competencyId, otherNames)),
  achievements: described(
    'Other names of exams, certifications and assessments, by id.',
    dictionary(achievementId, otherNames),
  ),
  abbreviations: described(
    'What is typed in short, and what it stands for, in whatever language.',
    dictionary(abbreviation, words),
  ),
  pages: described('Everyday words that lead to a page, by its place.', dictionary(page, otherNames)),
})

export type Glossary = v.InferOutput<typeof glossaryFile>
export type GlossaryEntry = v.InferOutput<typeof entry>
