import { requirement } from '../requirements/schema.ts'
import { jsonSchemaOf, type JsonSchema } from '../schema/index.ts'
import { achievement } from './schemas/achievement.ts'
import { competency } from './schemas/competency.ts'
import { expression } from './schemas/expression.ts'
import { metric } from './schemas/metric.ts'
import { path } from './schemas/path.ts'
import { programSchema } from './schemas/program.ts'
import { source } from './schemas/source.ts'
import { team } from './schemas/team.ts'
import { text } from './schemas/text.ts'

/** Returns the JSON Schema 2020-12 of the program as `loadProgram` gives it, for the published file. */
export const programJsonSchema = (): JsonSchema =>
  jsonSchemaOf(
    {
      title: 'Competency program',
      description: 'Everything that one edition of the competency program publishes.',
    },
    programSchema,
    { text, source, expression, team, requirement, path, competency, achievement, metric },
  )
