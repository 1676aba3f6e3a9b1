/** Every page whose text has all the words, by Pagefind: what the best answers above leave out. */
import { siteLink } from '../language/links.ts'

interface Result {
  readonly id: string
  data(): Promise<FullTextPage>
}

/** The part of Pagefind's browser interface that is used. The module is written after the build. */
interface Pagefind {
  init(): Promise<void>
  search(query: string): Promise<{ readonly results: readonly Result[] }>
}

interface FullTextPage {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title?: string }
}

/** So many pages are fetched and listed at a time. */
const step = 10

let loading: Promise<Pagefind> | undefined

async function load(): Promise<Pagefind> {
  const address = siteLink('/pagefind/pagefind.js')
  // An import that fails stays failed in some browsers; a fetch can be tried again.
  if (!(await fetch(address)).ok) throw new Error(`${address} is not there.`)
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  await pagefind.init()
  return pagefind
}

function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

/** Makes an entry of a page; the excerpt's only markup is <mark>. */
function entryOf({ url, excerpt, meta }: FullTextPage): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title ?? url })
  const words = document.createElement('p')
  words.append(
    ...excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
      const plain = part.replace(/<[^>]*>/g, '')
      const text = new DOMParser().parseFromString(plain, 'text/html').body.textContent
      return part.startsWith('<mark>')
        ? Object.assign(document.createElement('mark'), { textContent: text })
        : text
    }),
  )
  const entry = document.createElement('li')
  entry.append(link, words)
  return entry
}

/**
 * Prepares the list of all pages that have the words, ten at a time. A later call takes over from one that still waits.
 * @param part the list's surroundings: a heading, an `ol`, a button for more; hidden while there is nothing to show
 */
export function fullTextIn(part: HTMLElement): (query: string) => Promise<void> {
  const list = part.querySelector('ol')!
  const more = part.querySelector('button')!
  let latest = 0
  let rest: readonly Result[] = []
  const show = async (turn: number): Promise<void> => {
    const pages = await Promise.all(rest.slice(0, step).map((result) => result.data()))
    if (turn !== latest) return
    rest = rest.slice(step)
    list.append(...pages.map(entryOf))
    more.hidden = rest.length === 0
    part.hidden = false
  }
  more.addEventListener('click', () => void show(latest))
  return async (query) => {
    const turn = ++latest
    if (query.trim() === '') {
      part.hidden = true
      return
    }
    const { results } = await loadPagefind().then((pagefind) => pagefind.search(query))
    if (turn !== latest) return
    list.replaceChildren()
    rest = results
    if (rest.length === 0) part.hidden = true
    else await show(turn)
  }
}
