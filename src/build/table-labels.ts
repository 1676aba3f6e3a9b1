import type { satteriImageMarkerPlugin } from '@astrojs/markdown-satteri'

type Plugin = ReturnType<typeof satteriImageMarkerPlugin>
type Visitor = Extract<NonNullable<Plugin['element']>, { readonly visit: unknown }>
type Element = Parameters<Visitor['visit']>[0]

const below = (parent: Element, name: string): readonly Element[] =>
  parent.children.filter((child) => child.type === 'element').filter(({ tagName }) => tagName === name)

const rowsIn = (table: Element, part: 'thead' | 'tbody'): readonly Element[] =>
  below(table, part).flatMap((rows) => below(rows, 'tr'))

/** Tells each cell of a table in a text the head of its column: a narrow page shows it with the cell. */
export const tableLabels: Plugin = {
  name: 'table-labels',
  element: {
    filter: ['table'],
    visit(table, context) {
      const heads = rowsIn(table, 'thead').flatMap((row) => below(row, 'th'))
      const labels = heads.map((head) => context.textContent(head))
      for (const row of rowsIn(table, 'tbody')) {
        below(row, 'td').forEach((cell, column) => {
          context.setProperty(cell, 'dataLabel', labels[column] ?? '')
        })
      }
    },
  },
}
