import { describe, expect, test } from 'vitest'
import { lint } from '../support/lint.ts'

/** A file, an import statement in it, and what the rule says; nothing when it is allowed. */
type Row = [file: string, statement: string, problem?: string]

const rows: Record<string, Row[]> = {
  'the engine': [
    ['eligibility/a.ts', "import { b } from './b.ts'"],
    ['eligibility/requirements/a.ts', "import { b } from '../b.ts'"],
    ['eligibility/a.ts', "import { addDays } from '../calendar/index.ts'"],
    ['eligibility/requirements/a.ts', "import type { Level } from '../../program/types.ts'"],
    ['eligibility/a.ts', "export type { Profile } from '../profile/types.ts'"],
    ['planning/a.ts', "import { assess } from '../eligibility/index.ts'"],
    ['eligibility/a.ts', "import { assess } from '../planning/index.ts'", 'may not import planning/index.ts'],
    [
      'eligibility/a.ts',
      "import type { Plan } from '../planning/types.ts'",
      'may not import planning/types.ts',
    ],
    [
      'eligibility/a.ts',
      "import { parse } from '../program/parse.ts'",
      'values, only types, of program/parse.ts',
    ],
    [
      'eligibility/a.ts',
      "import { type Level } from '../program/types.ts'",
      'values, only types, of program',
    ],
    ['eligibility/a.ts', "export * from '../program/types.ts'", 'values, only types, of program/types.ts'],
    ['planning/a.ts', "import { parseProfile } from '../profile/parse.ts'", 'values, only types, of profile'],
    ['eligibility/a.ts', "import { en } from '../messages/en.ts'", 'may not import messages/en.ts'],
    [
      'eligibility/a.ts',
      "import type { Words } from '../messages/words.ts'",
      'may not import messages/words.ts',
    ],
    ['planning/a.ts', "import { View } from '../calculator/ui/View.tsx'", 'may not import calculator/ui'],
    ['eligibility/a.ts', "export const later = import('../messages/en.ts')", 'may not import messages/en.ts'],
    ['eligibility/a.ts', "export type A = import('../messages/en.ts').A", 'may not import messages/en.ts'],
    ['eligibility/a.ts', "import data from '../../content/editions/2018-10/program.yaml'", 'may not import'],
    ...[
      'zod',
      'valibot',
      'astro',
      'preact/hooks',
      'nanostores',
      '@nanostores/preact',
      'node:fs',
      'fs',
    ].flatMap((name): Row[] => [
      ['eligibility/a.ts', `import * as a from '${name}'`, `may not import the package ${name}`],
      ['planning/a.ts', `import * as a from '${name}'`, `may not import the package ${name}`],
    ]),
  ],
  'the program and the profile': [
    ['program/a.ts', "import * as v from 'valibot'"],
    ['program/a.ts', "import { parseDocument } from 'yaml'"],
    ['program/load.ts', "import { readFile } from 'node:fs/promises'"],
    ['profile/a.ts', "import type { Level } from '../program/types.ts'"],
    [
      'program/a.ts',
      "import { readFile } from 'node:fs/promises'",
      'may not import the package node:fs/promises',
    ],
    [
      'profile/load.ts',
      "import { readFile } from 'node:fs/promises'",
      'may not import the package node:fs/promises',
    ],
    [
      'program/a.ts',
      "import { assess } from '../eligibility/index.ts'",
      'may not import eligibility/index.ts',
    ],
    [
      'profile/a.ts',
      "import { assess } from '../eligibility/index.ts'",
      'may not import eligibility/index.ts',
    ],
    ['profile/a.ts', "import { h } from 'preact'", 'may not import the package preact'],
    ['program/a.ts', "import { en } from '../messages/en.ts'", 'may not import messages/en.ts'],
  ],
  'the messages': [
    ['messages/en.ts', "import type { Missing } from '../eligibility/types.ts'"],
    [
      'messages/en.ts',
      "import { assess } from '../eligibility/index.ts'",
      'values, only types, of eligibility',
    ],
    [
      'messages/en.ts',
      "import { program } from '../program/load.ts'",
      'values, only types, of program/load.ts',
    ],
    [
      'messages/en.ts',
      "import { View } from '../calculator/ui/View.tsx'",
      'may not import calculator/ui/View.tsx',
    ],
    ['messages/en.ts', "import { h } from 'preact'", 'may not import the package preact'],
  ],
  'the stores': [
    ['calculator/stores/a.ts', "import { assess } from '../../eligibility/index.ts'"],
    ['calculator/stores/a.ts', "import { parseProfile } from '../../profile/parse.ts'"],
    ['calculator/stores/a.ts', "import { atom } from 'nanostores'"],
    ['calculator/stores/a.ts', "import { h } from 'preact'", 'may not import the package preact'],
    ['calculator/stores/a.ts', "import { useStore } from '@nanostores/preact'", 'may not import the package'],
    ['calculator/stores/a.ts', "import { en } from '../../messages/en.ts'", 'may not import messages/en.ts'],
    [
      'calculator/stores/a.ts',
      "import { View } from '../ui/View.tsx'",
      'may not import calculator/ui/View.tsx',
    ],
    [
      'calculator/stores/a.ts',
      "import { loadProgram } from '../../program/load.ts'",
      'values, only types, of program',
    ],
  ],
  'the interface': [
    ['calculator/ui/A.tsx', "import { $profile } from '../stores/profile.ts'"],
    ['calculator/ui/A.tsx', "import type { Words } from '../../messages/words.ts'"],
    ['calculator/ui/A.tsx', "import type { LevelResult } from '../../eligibility/types.ts'"],
    ['calculator/ui/A.tsx', "import { useStore } from '@nanostores/preact'"],
    [
      'calculator/ui/A.tsx',
      "import { assess } from '../../eligibility/index.ts'",
      'values, only types, of eligibility',
    ],
    [
      'calculator/ui/A.tsx',
      "import { parseProfile } from '../../profile/parse.ts'",
      'values, only types, of profile',
    ],
    ['calculator/ui/A.tsx', "import { atom } from 'nanostores'", 'may not import the package nanostores'],
  ],
  'the components of the pages': [
    ['components/a.ts', "import { loadProgram } from '../program/load.ts'"],
    ['components/A.astro', "---\nimport { loadProgram } from '../program/load.ts'\n---\n"],
    [
      'components/A.astro',
      "---\nimport { $profile } from '../calculator/stores/profile.ts'\n---\n",
      'may not import calculator/stores/profile.ts',
    ],
    ['components/a.ts', "import { atom } from 'nanostores'", 'may not import the package nanostores'],
    [
      'components/a.ts',
      "import { assess } from '../eligibility/index.ts'",
      'may not import eligibility/index.ts',
    ],
  ],
  'what a page says of a saved profile': [
    ['components/standing/a.ts', "import { assess } from '../../eligibility/index.ts'"],
    ['components/standing/a.ts', "import { profileIn } from '../../calculator/stores/storage.ts'"],
    [
      'components/standing/a.ts',
      "import { createSaving } from '../../calculator/stores/saving.ts'",
      'may not import calculator/stores/saving.ts',
    ],
    ['components/standing/a.ts', "import { h } from 'preact'", 'may not import the package preact'],
  ],
  'a folder that nobody named': [['elsewhere/a.ts', "import { b } from './b.ts'", 'is in no room']],
  'the calendar, which is a leaf': [
    ['calendar/a.ts', "import type { Level } from '../program/types.ts'", 'may not import program/types.ts'],
    ...[
      'program',
      'profile',
      'planning',
      'messages',
      'calculator/stores',
      'calculator/ui',
      'components',
      'pages',
    ].map((room): Row => [
      `${room}/a.ts`,
      `import { addDays } from '${'../'.repeat(room.split('/').length)}calendar/index.ts'`,
    ]),
  ],
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
