/** Puts answers on the page: the best ones first, the others by their kind. */
import type { Language } from '../engine/program/index.ts'
import type { Answer } from './answers.ts'
import { kinds } from './names.ts'
import type { SearchWords } from './search-messages.ts'

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

function entry({ url, title, kind, excerpt, sections }: Answer, words: SearchWords): HTMLLIElement {
  const label = kind ? [element('span', 'kind', words.kind[kind])] : []
  const text = excerpt === undefined ? [] : [excerptOf(excerpt)]
  return element(
    'li',
    '',
    link(url, 'page', element('span', 'title', title), ...label, ...text),
    ...sections.map((section) => link(section.url, 'section', section.title)),
  )
}

function group(
  heading: string,
  answers: readonly Answer[],
  words: SearchWords,
  language?: Language,
): HTMLElement {
  const list = element('ol', '', ...answers.map((answer) => entry(answer, words)))
  if (language) list.lang = language
  return element('section', '', element('h2', '', heading), list)
}

/** Shows the answers; all under one heading where one is given. */
export function showAnswers(
  place: HTMLElement,
  answers: readonly Answer[],
  words: SearchWords,
  all?: { readonly heading: string; readonly language: Language },
): void {
  const rest = answers.slice(best)
  const groups = all
    ? [group(all.heading, answers, words, all.language)]
    : [
        group(words.best, answers.slice(0, best), words),
        ...[...kinds, undefined].flatMap((kind) => {
          const ofKind = rest.filter((answer) => answer.kind === kind)
          return ofKind.length > 0 ? [group(kind ? words.kinds[kind] : words.others, ofKind, words)] : []
        }),
      ]
  place.replaceChildren(...(answers.length > 0 ? groups : []))
  place.scrollTop = 0
}
