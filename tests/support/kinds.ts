import { pageAt } from '../../src/language/links.ts'
import { leadsAway, pages, type Page } from './dist.ts'

/** Pages of one kind come from one template: `/competencies/devops/` and `/ru/competencies/isv/` do not. */
const kindOf = ({ path, language }: Page): string => {
  const [first = '', ...rest] = pageAt(path).page.split('/')
  return `${language} ${rest.length > 0 ? `/${first}/…/` : `/${first}`}`
}

const staying = pages.filter((page) => !leadsAway(page))

/** Of each kind the page with most in it and the one with least. */
export const pagesOfEachKind: readonly Page[] = [...Map.groupBy(staying, kindOf).values()].flatMap((same) => {
  const bySize = same.toSorted((a, b) => b.html.length - a.html.length)
  return bySize.filter((_, index) => index === 0 || index === bySize.length - 1)
})
