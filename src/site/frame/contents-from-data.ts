import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import { pageAt, type PagePlace, pathAnchor } from '../../language/links.ts'
import { program } from '../program.ts'

/** The headings that a page's components write from the data, which a reader of its Markdown cannot see. */
function headingsFrom({ page, language }: PagePlace): readonly { slug: string; text: string }[] {
  const [section, competency = ''] = page.split('/')
  if (section === 'metrics')
    return Object.entries(program.metrics).map(([slug, { name }]) => ({ slug, text: name[language] }))
  if (section === 'competencies' && program.competencies[competency])
    return Object.entries(program.competencies[competency].paths).map(([path, { name }]) => ({
      slug: pathAnchor(path),
      text: name[language],
    }))
  return []
}

/** Puts them into the table of contents, under the page's last heading. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { toc, id } = locals.starlightRoute
  if (!toc) return
  const found = headingsFrom(pageAt(id))
  const headings = found.map((heading) => ({ ...heading, depth: 3, children: [] }))
  const last = toc.items.at(-1)
  if (last && toc.items.length > 1) last.children.push(...headings)
  else toc.items.push(...headings)
})
