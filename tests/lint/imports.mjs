/** An ESLint rule: imports stay within the table of rooms. */
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rooms } from './rooms.mjs'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** @param {string} path absolute */
const belowSrc = (path) => relative(src, path).split(sep).join('/')

/** @param {string} path @param {string} parent */
const isWithin = (path, parent) => path === parent || path.startsWith(`${parent}/`)

/** @param {string} path below src/ */
const roomOf = (path) =>
  Object.keys(rooms)
    .filter((room) => isWithin(path, room))
    .sort((a, b) => b.length - a.length)[0]

/** @param {string} specifier such as `preact/hooks`, `@scope/name/part`, `astro:content`, `node:fs` */
function packageOf(specifier) {
  const scheme = /^[a-z]+:/.exec(specifier)?.[0]
  if (scheme) return `${scheme}*`
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/**
 * @param {string} file absolute path of the file that imports
 * @param {string} specifier
 * @param {boolean} typeOnly
 * @returns {string | undefined} what is wrong with it
 */
function problemOf(file, specifier, typeOnly) {
  const path = belowSrc(file)
  if (path.startsWith('..')) return undefined
  const name = roomOf(path)
  const room = name === undefined ? undefined : rooms[name]
  if (name === undefined || room === undefined) return `src/${path} is in no room of tests/lint/rooms.mjs.`
  const { modules = [], types = [], packages = [] } = room
  if (!specifier.startsWith('.'))
    return packages.includes(packageOf(specifier))
      ? undefined
      : `${name} may not import the package ${specifier}.`
  const target = belowSrc(resolve(dirname(file), specifier.replace(/\?.*/, '')))
  const other = roomOf(target)
  const reaches = (/** @type {readonly string[]} */ paths) => paths.some((one) => isWithin(target, one))
  // A part of a room with a row of its own and the room itself know each other's files.
  if (other === name || (other && (isWithin(other, name) || isWithin(name, other)))) return undefined
  if (!reaches(modules) && !(typeOnly && reaches(types)))
    return `${name} may not import ${reaches(types) ? 'values, only types, of ' : ''}${target}.`
  const faces = other === undefined ? undefined : rooms[other]?.faces
  if (
    faces === undefined ||
    target.endsWith('.css') ||
    faces.some((one) => isWithin(target, `${other}/${one}`))
  )
    return undefined
  return `${name} may import of ${other} its face only, not ${target}.`
}

/** @type {import('eslint').Rule.RuleModule} */
export const importsRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    /** @param {any} node an import or an export of any form */
    const check = (node) => {
      const source = node.source ?? node.argument
      if (typeof source?.value !== 'string') return
      const typeOnly = node.type === 'TSImportType' || [node.importKind, node.exportKind].includes('type')
      const message = problemOf(context.physicalFilename, source.value, typeOnly)
      if (message) context.report({ node, message: `${message} See tests/lint/rooms.mjs.` })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    }
  },
}
