/** The theme that the visitor chose, kept under the key that the inline script in `ThemeProvider.astro` reads. */
type Theme = 'auto' | 'light' | 'dark'

const key = 'starlight-theme'
const system = matchMedia('(prefers-color-scheme: dark)')

function stored(): Theme {
  try {
    const value = localStorage.getItem(key)
    return value === 'light' || value === 'dark' ? value : 'auto'
  } catch {
    return 'auto'
  }
}

function show(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme === 'auto' ? (system.matches ? 'dark' : 'light') : theme
  for (const select of document.querySelectorAll<HTMLSelectElement>('theme-select select'))
    select.value = theme
}

function choose(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage is closed to this page: the choice holds until it is left.
  }
  show(theme)
}

show(stored())
system.addEventListener('change', () => show(stored()))
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.closest('theme-select')) choose(target.value as Theme)
})

export {}
