/** Leads from the page of a link to where it points, or shows what is wrong with the address. */
import { visitorLanguage } from './visitor-language.ts'

/** The id in the path, or in the query under a name in any case: the links were published as `LinkId` too. */
function askedId(): string {
  const inPath = /\/fwlink\/(\d+)\//.exec(location.pathname)?.[1]
  const inQuery = [...new URLSearchParams(location.search)].find(([name]) => name.toLowerCase() === 'linkid')
  return inPath ?? inQuery?.[1].trim() ?? ''
}

const id = askedId()
const link = document.querySelector<HTMLAnchorElement>(
  `[data-fwlink="${CSS.escape(id)}"] a[hreflang="${visitorLanguage()}"]`,
)
if (link) location.replace(link.href)
else {
  for (const number of document.querySelectorAll('[data-fwlink-number]')) number.textContent = id
  for (const problem of document.querySelectorAll<HTMLElement>('[data-fwlink-problem]'))
    problem.hidden = problem.dataset['fwlinkProblem'] !== (id === '' ? 'missing' : 'unknown')
}
