/** The project's own source files, what they import and what they export, as TypeScript reads them. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import ts from 'typescript'

export interface SourceFile {
  /** Below the repository, such as `src/engine/calendar/index.ts`. */
  readonly path: string
  readonly lines: number
  /** The files that its relative imports name, one for each statement. */
  readonly imports: readonly string[]
  /** The names that are declared in it and exported; what it only passes on is left out. */
  readonly exports: readonly string[]
}

/** The script of an Astro component's head; the whole text of anything else. */
const scriptOf = (path: string, text: string): string =>
  path.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)))
}

function exportsOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, moduleSpecifier } = statement
    if (moduleSpecifier || !exportClause || !ts.isNamedExports(exportClause)) return []
    return exportClause.elements.map(({ name }) => name.text)
  }
  if (!isExported(statement)) return []
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name))
  const { name } = statement as ts.DeclarationStatement
  return name ? [name.text] : []
}

/** Reads a file; its imports by `import(…)` are found as well. */
function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8')
  const source = ts.createSourceFile(
    'file.tsx',
    scriptOf(path, text),
    ts.ScriptTarget.ESNext,
    true,
    ts.ScriptKind.TSX,
  )
  const imports: string[] = []
  const visit = (node: ts.Node): void => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined
    if (specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith('.'))
      imports.push(posix.join(dirname(path), specifier.text.replace(/\?.*/, '')))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return {
    path,
    lines: text.split('\n').length - 1,
    imports,
    exports: [...new Set(source.statements.flatMap(exportsOf))],
  }
}

/** Every source file of the project, by its path. */
export const sourceFiles: readonly SourceFile[] = globSync('src/**/*.{ts,tsx,astro}')
  .map((path) => path.split('\\').join('/'))
  .sort()
  .map(readSource)
