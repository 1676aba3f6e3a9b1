import { describe, expect, test } from 'vitest'
import { lint } from '../support/lint.ts'

/** A file, an import statement in it, and what the rule says; nothing when it is allowed. */
type Row = [file: string, statement: string, problem?: string]

const outside = [
  'zod',
  'valibot',
  'astro',
  'preact/hooks',
  'nanostores',
  '@nanostores/preact',
  'node:fs',
  'fs',
]

const rows: Record<string, Row[]> = {
  'the engine: downwards, by faces': [
    ['engine/eligibility/a.ts', "import { b } from './b.ts'"],
    ['engine/requirements/metric/a.ts', "import { b } from '../b.ts'"],
    ['engine/eligibility/a.ts', "import { addDays } from '../calendar/index.ts'"],
    ['engine/requirements/metric/a.ts', "import type { Level } from '../../program/index.ts'"],
    ['engine/eligibility/a.ts', "export type { Profile } from '../profile/index.ts'"],
    ['engine/planning/a.ts', "import { assess } from '../eligibility/index.ts'"],
    ['engine/timeline/a.ts', "import { judge } from '../eligibility/index.ts'"],
    [
      'engine/eligibility/a.ts',
      "import { plan } from '../planning/index.ts'",
      'may not import engine/planning',
    ],
    [
      'engine/eligibility/a.ts',
      "import type { Plan } from '../planning/index.ts'",
      'may not import engine/planning',
    ],
    [
      'engine/requirements/a.ts',
      "import { assess } from '../eligibility/index.ts'",
      'may not import engine/eligib',
    ],
    [
      'engine/calendar/a.ts',
      "import type { Level } from '../program/index.ts'",
      'may not import engine/program',
    ],
    [
      'engine/profile/a.ts',
      "import { usesOf } from '../program/index.ts'",
      'values, only types, of engine/program',
    ],
    [
      'engine/profile/a.ts',
      "import { type Level } from '../program/index.ts'",
      'values, only types, of engine/program',
    ],
    ['engine/profile/a.ts', "export * from '../program/index.ts'", 'values, only types, of engine/program'],
    ['engine/planning/a.ts', "import { parseProfile } from '../profile/index.ts'"],
    [
      'engine/planning/a.ts',
      "import { judge } from '../eligibility/judge.ts'",
      'of engine/eligibility its face only',
    ],
    [
      'engine/tables/a.ts',
      "import { codeKey } from '../program/spelling.ts'",
      'of engine/program its face only',
    ],
    ['engine/program/load.ts', "import { readFile } from 'node:fs/promises'"],
    ['engine/program/load.ts', "import { buildProgram } from './build.ts'"],
    ['engine/program/a.ts', "import * as v from 'valibot'"],
    ['engine/program/a.ts', "import { parseDocument } from 'yaml'"],
    [
      'engine/program/a.ts',
      "import { readFile } from 'node:fs/promises'",
      'may not import the package node:fs',
    ],
    [
      'engine/profile/load.ts',
      "import { readFile } from 'node:fs/promises'",
      'may not import the package node:fs',
    ],
    [
      'engine/eligibility/a.ts',
      "import { en } from '../../language/en/index.ts'",
      'may not import language/en',
    ],
    [
      'engine/eligibility/a.ts',
      "export const later = import('../../language/a.ts')",
      'may not import language/a.ts',
    ],
    [
      'engine/eligibility/a.ts',
      "export type A = import('../../language/a.ts').A",
      'may not import language/a.ts',
    ],
    [
      'engine/eligibility/a.ts',
      "import data from '../../../content/editions/program.yaml'",
      'may not import',
    ],
    ...outside.flatMap((name): Row[] => [
      ['engine/eligibility/a.ts', `import * as a from '${name}'`, `may not import the package ${name}`],
      ['engine/planning/a.ts', `import * as a from '${name}'`, `may not import the package ${name}`],
    ]),
  ],
  'the languages': [
    ['language/a.ts', "import type { Missing } from '../engine/requirements/index.ts'"],
    [
      'language/a.ts',
      "import { assess } from '../engine/eligibility/index.ts'",
      'values, only types, of engine/elig',
    ],
    [
      'language/a.ts',
      "import { en } from '../calculator/app/messages/en.ts'",
      'may not import calculator/app',
    ],
    ['language/a.ts', "import { h } from 'preact'", 'may not import the package preact'],
  ],
  'the kit, which knows no feature': [
    ['calculator/kit/A.tsx', "import { useStore } from '@nanostores/preact'"],
    ['calculator/kit/A.tsx', "import { addDays } from '../../engine/calendar/index.ts'"],
    [
      'calculator/kit/A.tsx',
      "import { useCalculator } from '../workspace/context.ts'",
      'may not import calculator/workspace',
    ],
    [
      'calculator/kit/A.tsx',
      "import { People } from '../people/index.ts'",
      'may not import calculator/people',
    ],
  ],
  'the workspace': [
    ['calculator/workspace/a.ts', "import { assess } from '../../engine/eligibility/index.ts'"],
    ['calculator/workspace/a.ts', "import { atom } from 'nanostores'"],
    ['calculator/workspace/a.ts', "import { useMessages } from '../kit/context.ts'"],
    [
      'calculator/workspace/a.ts',
      "import { Dialog } from '../kit/Dialog.tsx'",
      'may not import calculator/kit/Dialog.tsx',
    ],
    [
      'calculator/workspace/a.ts',
      "import { usePeople } from '../people/index.ts'",
      'may not import calculator/people',
    ],
  ],
  'a feature, and others by their faces': [
    ['calculator/plan/A.tsx', "import { Dialog } from '../kit/Dialog.tsx'"],
    ['calculator/plan/A.tsx', "import { useCalculator } from '../workspace/context.ts'"],
    ['calculator/plan/A.tsx', "import { useScenarios } from '../scenarios/index.ts'"],
    [
      'calculator/plan/A.tsx',
      "import { useScenarios } from '../scenarios/scenarios.ts'",
      'of calculator/scenarios its face only',
    ],
    [
      'calculator/plan/A.tsx',
      "import { keyPeople } from '../../engine/planning/key-people.ts'",
      'of engine/planning its face only',
    ],
    ['calculator/plan/A.tsx', "import { Page } from '../app/Page.tsx'", 'may not import calculator/app'],
    ['calculator/plan/A.tsx', "import { program } from '../../site/program.ts'", 'may not import site'],
    [
      'calculator/figures/A.tsx',
      "import { usePeople } from '../people/index.ts'",
      'may not import calculator/people',
    ],
  ],
  'the app, which puts them together': [
    ['calculator/app/A.tsx', "import { People } from '../people/index.ts'"],
    ['calculator/app/A.tsx', "import { people } from '../people/messages/en.ts'"],
    [
      'calculator/app/A.tsx',
      "import { People } from '../people/People.tsx'",
      'of calculator/people its face only',
    ],
  ],
  'the pages': [
    ['site/guide/a.ts', "import { assess } from '../../engine/eligibility/index.ts'"],
    ['site/guide/A.astro', "---\nimport { assess } from '../../engine/eligibility/index.ts'\n---\n"],
    ['site/guide/a.ts', "import { en } from '../../calculator/app/messages/en.ts'"],
    [
      'site/frame/A.astro',
      "---\nimport { App } from '../../calculator/app/App.tsx'\n---\n",
      'may not import calculator/app',
    ],
    ['site/frame/a.ts', "import { atom } from 'nanostores'", 'may not import the package nanostores'],
  ],
  'what a page says of a saved profile': [
    ['site/standing/a.ts', "import { assess } from '../../engine/eligibility/index.ts'"],
    ['site/standing/a.ts', "import { savedMark } from '../../calculator/workspace/saved-profile.ts'"],
    [
      'site/standing/a.ts',
      "import { createHistory } from '../../calculator/workspace/history.ts'",
      'may not import calculator/w',
    ],
    ['site/standing/a.ts', "import { h } from 'preact'", 'may not import the package preact'],
  ],
  'a folder that nobody named': [['elsewhere/a.ts', "import { b } from './b.ts'", 'is in no room']],
}

describe.each(Object.entries(rows))('%s', (_, cases) => {
  test.each(cases)('src/%s: %s', async (file, statement, problem) => {
    const problems = (await lint(`src/${file}`, statement)).filter((message) =>
      message.startsWith('house/imports'),
    )
    if (problem === undefined) expect(problems).toEqual([])
    else expect(problems).toEqual([expect.stringContaining(problem)])
  })
})
