/** Puts answers on the page, as the options of a list: the best ones first, the others by their kind. */
import type { Language } from '../engine/program/index.ts'
import type { ExcerptPart } from './excerpt.ts'
import type { SearchAnswer } from './finder.ts'
import type { searchDialogMessages } from './messages/index.ts'
import { pageKinds } from './names.ts'

type SearchText = (typeof searchDialogMessages)[Language]

export interface ListedLink {
  readonly url: string
  readonly title: string
  /** A query that stands for the link where one can type. */
  readonly query?: string
}

export interface ListedGroup {
  readonly heading: string
  readonly links: readonly ListedLink[]
  readonly language?: Language
}

const best = 3

/** Each option has an id, by which the field names the active one. */
let options = 0

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.className = className
  made.append(...children)
  return made
}

function option(url: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', className, ...children)
  made.href = url
  made.role = 'option'
  made.id = `search-option-${(options += 1)}`
  // The focus stays in the field.
  made.tabIndex = -1
  made.ariaSelected = 'false'
  return made
}

const excerpt = (parts: readonly ExcerptPart[]): HTMLElement =>
  element('span', 'excerpt', ...parts.map(({ text, sought }) => (sought ? element('mark', '', text) : text)))

function entry(answer: SearchAnswer, text: SearchText): readonly HTMLAnchorElement[] {
  const { url, title, kind, trail, says, sections } = answer
  const label = trail === undefined ? kind && text.kind[kind] : trail
  const page = option(
    url,
    'page',
    element('span', 'title', title),
    ...(label === undefined ? [] : [' ', element('span', 'kind', label)]),
    ...says.map((line) => element('span', 'says', ' ', line)),
    ...(answer.excerpt && says.length === 0 ? [' ', excerpt(answer.excerpt)] : []),
  )
  return [
    page,
    ...sections.map((section) =>
      option(section.url, 'section', section.title, element('span', 'sr-only', ` (${trail ?? title})`)),
    ),
  ]
}

function group(heading: string, links: readonly HTMLElement[], language?: Language): HTMLElement {
  const label = element('div', 'heading', heading)
  label.ariaHidden = 'true'
  const made = element('div', 'group', label, ...links)
  made.role = 'group'
  made.ariaLabel = heading
  if (language) made.lang = language
  return made
}

/** Returns the answers in groups; all under one heading where one is given. */
export function answerGroups(
  answers: readonly SearchAnswer[],
  text: SearchText,
  all?: { readonly heading: string; readonly language: Language },
): readonly HTMLElement[] {
  const links = (some: readonly SearchAnswer[]) => some.flatMap((answer) => entry(answer, text))
  if (all) return answers.length > 0 ? [group(all.heading, links(answers), all.language)] : []
  const rest = answers.slice(best)
  return [
    ...(answers.length > 0 ? [group(text.best, links(answers.slice(0, best)))] : []),
    ...[...pageKinds, undefined].flatMap((kind) => {
      const ofKind = rest.filter((answer) => answer.kind === kind)
      return ofKind.length > 0 ? [group(kind ? text.kinds[kind] : text.others, links(ofKind))] : []
    }),
  ]
}

/** Returns links in groups; those without any are left out. */
export const linkGroups = (groups: readonly ListedGroup[]): readonly HTMLElement[] =>
  groups.flatMap(({ heading, links, language }) => {
    const made = links.map(({ url, title, query }) => {
      const link = option(url, 'link', title)
      if (query !== undefined) link.dataset['query'] = query
      return link
    })
    return made.length > 0 ? [group(heading, made, language)] : []
  })
