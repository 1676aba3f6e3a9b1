/** Narrows the matrix to an area, a level, a kind of goal. Without this script the whole table stands. */
const group = document.querySelector<HTMLElement>('.filters')
const table = document.querySelector<HTMLTableElement>('.matrix')
const status = group?.querySelector<HTMLElement>('[role="status"]')

if (group && table && status) {
  const plural = new Intl.PluralRules(document.documentElement.lang)
  const forms = JSON.parse(status.dataset['forms'] ?? '{}') as Partial<Record<Intl.LDMLPluralRule, string>>
  const chosen = (name: string): string =>
    group.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? ''

  const apply = (): void => {
    const [area, level, goal] = [chosen('area'), chosen('level'), chosen('goal')]
    const narrowed = level !== '' || goal !== ''
    for (const cell of table.querySelectorAll<HTMLElement>('[data-level]'))
      cell.hidden = level !== '' && cell.dataset['level'] !== level
    for (const line of table.querySelectorAll<HTMLElement>('[data-goal]'))
      line.hidden = goal !== '' && line.dataset['goal'] !== goal
    for (const row of table.querySelectorAll<HTMLElement>('tbody tr:not(.area)'))
      row.hidden = narrowed && !row.querySelector('td:not([hidden]) li:not([hidden])')
    for (const body of table.querySelectorAll<HTMLElement>('tbody'))
      body.hidden =
        (area !== '' && body.dataset['area'] !== area) || !body.querySelector('tr:not(.area):not([hidden])')
    const shown = table.querySelectorAll('tbody:not([hidden]) tr:not(.area):not([hidden])').length
    status.textContent = (forms[plural.select(shown)] ?? '').replace('#', String(shown))
  }

  group.hidden = false
  group.addEventListener('change', apply)
  apply()
}

export {}
