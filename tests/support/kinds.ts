import { pages, type Page } from './dist.ts'

/** Pages of one kind come from one template: `/competencies/devops/` and `/ru/competencies/isv/` do not. */
const kindOf = ({ path, language }: Page): string => {
  const [first = '', ...rest] = path
    .replace(/^\/ru\//, '/')
    .split('/')
    .filter(Boolean)
  return `${language} ${rest.length > 0 ? `/${first}/…/` : `/${first}`}`
}

/** One page of each kind, the heaviest: what fits it fits the others. */
export const pageOfEachKind: readonly Page[] = [...Map.groupBy(pages, kindOf).values()].map((same) =>
  same.reduce((heaviest, page) => (page.html.length > heaviest.html.length ? page : heaviest)),
)
