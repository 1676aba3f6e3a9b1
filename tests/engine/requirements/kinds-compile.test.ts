/**
 * Adds a fifth kind to the types of the project, in memory: every file that tells kinds apart must fail to compile until
 * it knows the new one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const requirements = 'src/engine/requirements'

/** The places where a kind is declared, with a fifth one. */
const withOneMore: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  [`${requirements}/schema.ts`]: [
    ['readingsRequirement],', 'readingsRequirement, oneMore],'],
    [
      '/** One condition of a path at a level. */',
      `import { pipe, string } from 'valibot'
      import { closedObject } from '../schema/index.ts'
      import { ofKind } from './kind-schema.ts'
      const oneMore = pipe(closedObject({ oneMore: string() }), ofKind('one-more'))`,
    ],
  ],
  [`${requirements}/types.ts`]: [
    [
      'interface Results {',
      "interface Results { readonly 'one-more': BaseResult & { readonly kind: 'one-more' }",
    ],
    [
      'import type { AttestResult }',
      "import type { BaseResult } from './result.ts'\nimport type { AttestResult }",
    ],
  ],
}

/** The files of folders, with their texts. */
const textsIn = (folders: readonly string[]) =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => /\.(tsx?|astro)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))
const texts = textsIn(['src', 'tests/support', 'tests/engine/planning/support'])
const filesWith = (pattern: RegExp, among = texts) =>
  among.flatMap(({ name, text }) => (pattern.test(text) ? [name] : []))

/** One kind told from the others, which passes over a new one. */
const comparison = /kind [!=]== '(metric|attest|people|separate-teams)'/
const comparing = filesWith(comparison)
const choosing = filesWith(/case '(metric|attest|people|separate-teams)'|'separate-teams'/)
/** The registry tells no kind from another: it has to have all. */
const files = [...new Set([...comparing, ...choosing, `${requirements}/registry.ts`])].sort()

/** The files among those given that do not compile. */
function failing(names: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const read = host.readFile.bind(host)
  host.readFile = (path) => {
    const edits = Object.entries(withOneMore).find(([name]) => resolve(path) === join(root, name))?.[1] ?? []
    return edits.reduce(
      (text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`)
        return text.replace(from, () => to)
      },
      read(path) ?? '',
    )
  }
  const types = join(root, '.astro/types.d.ts')
  const program = ts.createProgram([types, ...names.map((name) => join(root, name))], options, host)
  return names.filter(
    (name) => program.getSemanticDiagnostics(program.getSourceFile(join(root, name))).length > 0,
  )
}

/** Files that name kinds without having to know all of them. */
const silent: Readonly<Record<string, string>> = {
  'src/calculator/app/Entered.tsx': 'kinds of entries, not of requirements',
  'src/calculator/app/lead-back.ts': 'kinds of entries, not of requirements',
  'src/calculator/editions/write-cause.ts': 'kinds of differences, not of requirements',
  'src/calculator/import/importing.ts': 'kinds of files, not of requirements',
  'src/calculator/levels/common-condition.ts':
    'what levels ask of people alike; the rest stands with each level',
  'src/calculator/scenarios/differences.ts':
    'compares figures: requirement-figures.ts makes them of requirements',
  'src/calculator/scenarios/write-standing.ts':
    'writes figures: requirement-figures.ts makes them of requirements',
  'src/calculator/workspace/edit-kind.ts': 'kinds of edits, not of requirements',
  'src/engine/editions/diff.ts': 'kinds of what changed, not of requirements',
  [`${requirements}/plain.ts`]: 'the kinds that may stand within readings',
  [`${requirements}/separate-teams/index.ts`]: 'the kind itself',
  [`${requirements}/separate-teams/judge.ts`]: 'the kind itself',
  [`${requirements}/separate-teams/result.ts`]: 'the kind itself',
  [`${requirements}/separate-teams/schema.ts`]: 'the kind itself',
  [`${requirements}/types.ts`]: 'lists the kinds; the test adds the fifth here',
  'src/search/facts.ts': 'says what lines take: lines.ts makes them of requirements',
  'src/site/achievements/uses.ts': 'compares lines: lines.ts makes them of requirements',
  'src/site/competencies/gold-adds.ts': 'compares lines: lines.ts makes them of requirements',
  'src/site/competencies/takes.ts': 'says what lines take: lines.ts makes them of requirements',
  'src/site/competencies/in-short.ts': 'says what lines add: lines.ts makes them of requirements',
  'src/site/guide/counts/people.ts': 'looks for an example of one kind',
  'src/site/guide/example/leaver.ts': 'looks for an example of one kind',
  'src/site/guide/example/shown.ts': 'looks for an example of one kind',
  'src/site/guide/example/stages.ts': 'looks for an example of one kind',
  'src/site/guide/worked/examples.ts': 'names an example',
  'src/site/requirements/Ask.astro': 'shows lines: lines.ts makes them of requirements',
  'src/site/requirements/Goals.astro': 'shows lines: lines.ts makes them of requirements',
  'src/site/requirements/Topic.astro': 'shows lines: lines.ts makes them of requirements',
  'src/site/guide/messages/en.ts': 'has an example of that name',
  'src/site/guide/messages/ru.ts': 'has an example of that name',
  'tests/support/levels.ts': 'looks for the requirements that are open to two readings',
  'tests/engine/planning/support/small-program.ts': 'makes random requirements of some kinds',
  'tests/support/arbitraries/situation.ts': 'prefers requirements that are easily got wrong',
  'tests/support/cases/schema.ts': 'rows of examples: coverage.test.ts compares them with the requirements',
  'tests/support/cases/thresholds.ts':
    'rows of examples: coverage.test.ts compares them with the requirements',
}

test('no file that tells kinds apart compiles with a kind that it does not know', () => {
  const failed = failing(files.filter((name) => !name.endsWith('.astro')))
  expect(files.filter((name) => !failed.includes(name))).toEqual(Object.keys(silent).sort())
  expect(failed).toEqual([
    'src/calculator/export/report-lines.ts',
    'src/calculator/export/report-sheets.ts',
    'src/calculator/levels/RequirementResultRow.tsx',
    'src/engine/editions/level-differences.ts',
    'src/engine/eligibility/nearness.ts',
    'src/engine/eligibility/requirement-figures.ts',
    'src/engine/requirements/registry.ts',
    'src/language/edition-in-words.ts',
    'src/language/requirement-in-short.ts',

    'src/site/guide/worked/lines.ts',
    'src/site/requirements/lines.ts',
    'tests/engine/planning/support/plain.ts',
    'tests/support/arbitraries/requirements.ts',
    'tests/support/cases/view.ts',
    'tests/support/expressions.ts',
    'tests/support/figures.ts',
    'tests/support/oracle/requirements.ts',
  ])
})

test('one kind is told from the others only where a new one may be passed over', () => {
  // The row of a sheet has a requirement with its result: they are of one kind, which no type says.
  const allowed = [...Object.keys(silent), 'src/calculator/export/report-sheets.ts']
  expect(comparing.filter((name) => !allowed.includes(name))).toEqual([])
})

test('nobody looks for a kind by its keys', () => {
  const everywhere = textsIn(['src', 'tests'])
  expect(filesWith(/'(metric|attest|each|separateTeams|sameWay|ofWhom)' in /, everywhere)).toEqual([
    // A reason that is missing people has the condition that they are missing for.
    'src/calculator/export/report-lines.ts',
  ])
})
