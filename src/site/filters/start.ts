/** Works the filters of a page. */

/** Returns what is chosen or written in the field of this name. */
type Chosen = (name: string) => string

/** Shows the filters; whenever something else is chosen, narrows anew and says how many rows that leaves. */
export function startFilters(narrow: (chosen: Chosen) => number): void {
  const group = document.querySelector<HTMLElement>('.filters')
  const status = group?.querySelector<HTMLElement>('[role="status"]')
  if (!group || !status) return
  const plural = new Intl.PluralRules(document.documentElement.lang)
  const forms = JSON.parse(status.dataset['forms'] ?? '{}') as Partial<Record<Intl.LDMLPluralRule, string>>
  const chosen: Chosen = (name) =>
    group.querySelector<HTMLSelectElement | HTMLInputElement>(`[name="${name}"]`)?.value ?? ''
  const apply = () => {
    const shown = narrow(chosen)
    status.textContent = (forms[plural.select(shown)] ?? '').replace('#', String(shown))
  }
  group.hidden = false
  group.addEventListener('input', apply)
  apply()
}
