import * as v from 'valibot'
import { closedObject, described, dictionary, list } from '../../schema/index.ts'
import { achievement } from './achievement.ts'
import { competency } from './competency.ts'
import { daySchema } from './day.ts'
import { achievementId, areaId, associationId, attestationId, competencyId, metricId } from './id.ts'
import { lesson } from './lesson.ts'
import { sources } from './document.ts'
import { level } from './level.ts'
import { metric } from './metric.ts'
import { rules } from './rules.ts'
import { source } from './source.ts'
import { text, words } from './text.ts'

const link = closedObject({
  page: described('The page that it opens.', words),
  anchor: described(
    'The section of that page; empty for its top.',
    v.string(lesson('a text', 'Write the anchor, or "" for the top of the page.')),
  ),
})

const linkId = v.pipe(
  v.string(),
  v.regex(/^[0-9]+$/, lesson('the digits of an FWLink id', 'Write the id as it stands in the link.')),
)

/** The content of program.yaml: the facts about the programme as a whole. */
export const edition = closedObject({
  edition: described('The edition, by year and month.', words),
  published: described('The day on which it stood like this.', daySchema),
  validFrom: v.exactOptional(
    described('The first day on which the rules stood as they are here.', daySchema),
  ),
  validUntil: v.exactOptional(described('The last such day.', daySchema)),
  retired: described('Later: the last day of its levels.', daySchema),
  name: described('The name of the edition.', text),
  levels: described('The levels, lowest first.', list(level)),
  markets: described(
    'The markets, by id.',
    closedObject({
      developed: described('Developed market.', text),
      developing: described('Developing market.', text),
    }),
  ),
  associations: described('The partner associations, by id.', dictionary(associationId, text)),
  attestations: described('The facts that an organization confirms, by id.', dictionary(attestationId, text)),
  areasSource: v.exactOptional(described('The document that groups the competencies by area.', source)),
  areas: described('The solution areas, by id.', dictionary(areaId, text)),
  rules: described('The rules that hold for every competency.', rules),
  links: described('FWLink ids and where they lead.', dictionary(linkId, link)),
  outside: v.exactOptional(
    described(
      'What certifications consist of besides the achievements of the edition, by id: its title.',
      dictionary(achievementId, words),
    ),
  ),
})

/** The content of achievements.yaml. */
export const achievements = dictionary(achievementId, achievement)
/** The content of metrics.yaml. */
export const metrics = dictionary(metricId, metric)

/** Everything that one edition publishes. */
export const programSchema = closedObject({
  ...edition.entries,
  achievements: described('Exams, certifications and online assessments, by id.', achievements),
  metrics: described('Performance figures, by id.', metrics),
  competencies: described('Competencies, by id.', dictionary(competencyId, competency)),
  ...sources.entries,
})

export type Program = v.InferOutput<typeof programSchema>
