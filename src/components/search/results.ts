/** Answers what is typed in the search dialog. Loaded when the search is about to be used. */
import { type FoundPage, loadPagefind } from './pagefind.ts'
import { searchable } from './query.ts'
import { searchWords } from './words.ts'

const listed = 10
const sectionsOfPage = 2
const words = searchWords[document.documentElement.lang === 'ru' ? 'ru' : 'en']

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

function entry(page: FoundPage): HTMLLIElement {
  const title = element('span', 'title', page.meta.title ?? page.url)
  const kind = page.meta.kind ? [element('span', 'kind', page.meta.kind)] : []
  const sections = page.sub_results
    .filter(({ url }) => url.includes('#') && !url.endsWith('#_top'))
    .slice(0, sectionsOfPage)
    .map((section) => link(section.url, 'section', section.title))
  return element('li', '', link(page.url, 'page', title, ...kind, excerptOf(page.excerpt)), ...sections)
}

/** Shows what the query finds. A later call takes over from an earlier one that is still waiting. */
export function answering(list: HTMLElement, status: HTMLElement): (query: string) => Promise<void> {
  let latest = 0
  return async (query) => {
    const turn = ++latest
    const text = searchable(query)
    if (text === '') {
      list.replaceChildren()
      status.textContent = words.hint
      return
    }
    if (list.childElementCount === 0) status.textContent = words.searching
    try {
      const { results } = await (await loadPagefind()).search(text)
      const pages = await Promise.all(results.slice(0, listed).map((result) => result.data()))
      if (turn !== latest) return
      list.replaceChildren(...pages.map(entry))
      list.scrollTop = 0
      status.textContent =
        results.length === 0
          ? words.none(query.trim())
          : results.length > listed
            ? words.foundFirst(results.length, listed)
            : words.found(results.length)
    } catch {
      if (turn === latest) status.textContent = words.failed
    }
  }
}

/** Fetches the index ahead of the first query; a failure shows when one is typed. */
export const warm = (): void => void loadPagefind().catch(() => undefined)
