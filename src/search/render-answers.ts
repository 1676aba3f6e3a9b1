/** Puts answers on the page: the best ones first, the others by their kind. */
import type { Language } from '../engine/program/index.ts'
import type { SearchAnswer } from './answers.ts'
import type { searchDialogMessages } from './messages/index.ts'
import { pageKinds } from './names.ts'

type SearchText = (typeof searchDialogMessages)[Language]

const best = 3

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

function link(url: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', className, ...children)
  made.href = url
  return made
}

/** Pagefind has escaped the text and added nothing but `<mark>`. */
function excerptOf(html: string): HTMLElement {
  const made = element('span', 'excerpt')
  made.innerHTML = html
  return made
}

function entry({ url, title, kind, excerpt, sections }: SearchAnswer, text: SearchText): HTMLLIElement {
  const label = kind ? [element('span', 'kind', text.kind[kind])] : []
  const around = excerpt === undefined ? [] : [excerptOf(excerpt)]
  return element(
    'li',
    '',
    link(url, 'page', element('span', 'title', title), ...label, ...around),
    ...sections.map((section) => link(section.url, 'section', section.title)),
  )
}

function group(
  heading: string,
  answers: readonly SearchAnswer[],
  text: SearchText,
  language?: Language,
): HTMLElement {
  const list = element('ol', '', ...answers.map((answer) => entry(answer, text)))
  if (language) list.lang = language
  return element('section', '', element('h2', '', heading), list)
}

/** Shows the answers; all under one heading where one is given. */
export function showAnswers(
  place: HTMLElement,
  answers: readonly SearchAnswer[],
  text: SearchText,
  all?: { readonly heading: string; readonly language: Language },
): void {
  const rest = answers.slice(best)
  const groups = all
    ? [group(all.heading, answers, text, all.language)]
    : [
        group(text.best, answers.slice(0, best), text),
        ...[...pageKinds, undefined].flatMap((kind) => {
          const ofKind = rest.filter((answer) => answer.kind === kind)
          return ofKind.length > 0 ? [group(kind ? text.kinds[kind] : text.others, ofKind, text)] : []
        }),
      ]
  const focused = place.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null
  place.replaceChildren(...(answers.length > 0 ? groups : []))
  place.scrollTop = 0
  // More answers come while one walks through the first: the focus stays on the page it was on.
  const links = [...place.querySelectorAll('a')]
  if (focused) (links.find((link) => link.getAttribute('href') === focused) ?? links[0])?.focus()
}
