import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { afterEdits, afterRenaming } from './broken.ts'

test('names an id that stands twice', async () => {
  expect(
    await afterEdits([
      'achievements.yaml',
      '70-247: {',
      '70-246: { kind: exam, title: { en: Nothing, ru: Ничего } }\n70-247: {',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/achievements.yaml:10:1
      expected  each key once
      found     70-246 a second time
      to do     Remove one of the two entries, or give this one its own id."
  `)
})

test('names what cannot be read', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      'technologies: [Visual Studio,',
      'technologies: [Visual: Studio: x,',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:4:24
      expected  YAML that can be read
      found     Block collections are not allowed within flow collections
      to do     Look at the indentation, brackets and quotes here; a text with ": ", " #" or a leading @ needs quotes."
  `)
})

test('says how to write a text with a colon', async () => {
  expect(await afterEdits(['competencies/devops.yaml', '{ en: DevOps,', '{ en: DevOps: the competency,']))
    .toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:1:13
      expected  YAML that can be read
      found     Block collections are not allowed within flow collections
      to do     Look at the indentation, brackets and quotes here; a text with ": ", " #" or a leading @ needs quotes."
  `)
})

test('says how to indent', async () => {
  expect(await afterEdits(['competencies/isv.yaml', '  en: ', '\ten: '])).toMatchInlineSnapshot(`
    "The program's files have 2 mistakes.

    content/editions/2018-10/competencies/isv.yaml:6:1
      expected  YAML that can be read
      found     Tabs are not allowed as indentation
      to do     Indent with spaces.

    content/editions/2018-10/competencies/isv.yaml:7:1
      expected  YAML that can be read
      found     All mapping items must start at the same column
      to do     Look at the indentation, brackets and quotes here; a text with ": ", " #" or a leading @ needs quotes."
  `)
})

test('takes one document a file', async () => {
  expect(await afterEdits(['competencies/isv.yaml', 'paths: {}', '---\npaths: {}'])).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/isv.yaml:8:1
      expected  YAML that can be read
      found     a second document
      to do     Remove the line \`---\`."
  `)
})

test('names an alias without its anchor', async () => {
  expect(await afterEdits(['competencies/devops.yaml', 'each: *core', 'each: *kore'])).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:14:15
      expected  an anchor &kore that ends before this alias
      found     *kore without its anchor
      to do     Correct the name of the alias, or write out what it stands for."
  `)
})

test('names an alias within its own anchor', async () => {
  expect(
    await afterEdits([
      'competencies/devops.yaml',
      '{ allOf: [70-496, 70-498] }',
      '{ allOf: [70-496, *core] }',
    ]),
  ).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/devops.yaml:10:39
      expected  an anchor &core that ends before this alias
      found     *core within &core
      to do     Correct the name of the alias, or write out what it stands for."
  `)
})

test('refuses an unknown tag', async () => {
  expect(await afterEdits(['program.yaml', 'edition: 2018-10', 'edition: !date 2018-10']))
    .toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/program.yaml:2:10
      expected  YAML that can be read
      found     Unresolved tag: !date
      to do     Remove the tag, or put a text that begins with ! in quotes."
  `)
})

test('names a file that is missing', async () => {
  expect(await afterRenaming('metrics.yaml')).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/metrics.yaml:1:1
      expected  a file that can be read
      found     nothing
      to do     Add the file, or correct the name of its folder."
  `)
})

test('names a folder without competencies', async () => {
  expect(await afterRenaming('competencies')).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/*.yaml:1:1
      expected  a file that can be read
      found     nothing
      to do     Add the file, or correct the name of its folder."
  `)
})

test('refuses a file whose name is no id', async () => {
  expect(await afterRenaming('competencies/devops.yaml', 'competencies/DevOps.yml')).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/DevOps.yml:1:1
      expected  a file named after its competency, such as cloud-platform.yaml
      found     the name "DevOps.yml"
      to do     Rename it: small letters, digits and hyphens, then .yaml. The name becomes the id of the competency."
  `)
})

test('names an empty file', async () => {
  const text = await readFile(
    new URL('../../../content/editions/2018-10/competencies/isv.yaml', import.meta.url),
    'utf8',
  )
  expect(await afterEdits(['competencies/isv.yaml', text, ''])).toMatchInlineSnapshot(`
    "The program's files have 1 mistake.

    content/editions/2018-10/competencies/isv.yaml:1:1
      expected  keys with values
      found     nothing
      to do     Write { key: value, … }."
  `)
})

test('tells the mistakes of all files together, in the order of the files', async () => {
  expect(
    await afterEdits(
      ['program.yaml', 'published: 2018-10-29', 'published: 29.10.2018'],
      ['competencies/devops.yaml', 'people: 4', 'people: 0'],
      ['competencies/devops.yaml', '70-496', '70-495'],
      ['competencies/isv.yaml', 'area: apps-infrastructure', 'aria: apps-infrastructure'],
    ),
  ).toMatchInlineSnapshot(`
    "The program's files have 4 mistakes.

    content/editions/2018-10/competencies/devops.yaml:10:31
      at        paths.devops-partner.silver[0].each.allOf[0]
      expected  the id of an achievement that content/editions/2018-10/achievements.yaml lists
      found     "70-495", which is not listed
      to do     Correct the id, or list it there.

    content/editions/2018-10/competencies/devops.yaml:13:17
      at        paths.devops-partner.gold[0].people
      expected  a whole number, 1 or more
      found     the number 0
      to do     Write how many different people the source asks for.

    content/editions/2018-10/competencies/isv.yaml:3:1
      at        aria
      expected  one of the keys name, source, area, technologies, note, paths
      found     the key "aria"
      to do     Did you mean "area"?

    content/editions/2018-10/program.yaml:3:12
      at        published
      expected  a day that exists, as YYYY-MM-DD
      found     the text "29.10.2018"
      to do     Write the day as the source gives it, such as 2018-10-29."
  `)
})

test('takes the program as it is', async () => {
  expect(await afterEdits()).toBe('The program loads.')
})
