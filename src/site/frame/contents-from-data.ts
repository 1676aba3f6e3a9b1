import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import { pageAt, type PagePlace, pathAnchor } from '../../language/links.ts'
import { program } from '../program.ts'

interface Heading {
  readonly slug: string
  readonly text: string
}

/** The headings that a page's components write from the data, which a reader of its Markdown cannot see, and the one above. */
function headingsFrom({ page, language }: PagePlace): {
  readonly under: string
  readonly found: readonly Heading[]
} {
  const [section, competency = ''] = page.split('/')
  if (section === 'metrics')
    return {
      under: 'figures',
      found: Object.entries(program.metrics).map(([slug, { name }]) => ({ slug, text: name[language] })),
    }
  const paths = section === 'competencies' ? program.competencies[competency]?.paths : undefined
  return {
    under: 'requirements',
    found: Object.entries(paths ?? {}).map(([path, { name }]) => ({
      slug: pathAnchor(path),
      text: name[language],
    })),
  }
}

/** Puts them into the table of contents. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { toc, id } = locals.starlightRoute
  if (!toc) return
  const { under, found } = headingsFrom(pageAt(id))
  if (found.length === 0) return
  const above = toc.items.find(({ slug }) => slug === under)
  if (!above) throw new Error(`${id} has no heading "${under}", under which its components write others.`)
  above.children.push(...found.map((heading) => ({ ...heading, depth: 3, children: [] })))
})
