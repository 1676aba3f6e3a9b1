/**
 * What the pictures in the guides show: the calculator with the sample company, led to by what has the same name in every
 * language.
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {(page: Page) => Promise<readonly Locator[]>} Scene leads there and returns the parts that the picture holds
 */

/** Shows a way to look at the answer. @param {Page} page @param {string} view */
const show = (page, view) => page.locator(`[id="tab/${view}"]`).click()

/** Opens what stands in the menu of a narrow bar. @param {Page} page @param {number} place */
async function openFromMenu(page, place) {
  await page.locator('#more').click()
  await page.locator('.where-narrow [role=menuitem]').nth(place).click()
  return page.locator('dialog[open]')
}

/** A row of each sort, under the headings of the skills report. */
const skillsReport = `MCID,Name,Exam,Date achieved,Associated to PC,Associated since
4711,Mara Lenz,70-740,2018-03-06,Yes,2017-05-22
4711,Mara Lenz,70-741,2018-04-17,Yes,2017-05-22
4712,Otto Berg,70-346,2017-05-11,Yes,2016-02-15
4713,Pia Holm,70-532,2018-05-24,No,
4714,Rolf Ek,70-347,2018-10-29,Yes,2017-01-16
4714,Rolf Ek,AZ-900,2018-09-03,Yes,2017-01-16
`

/** Levels that other rules took: Datacenter with an exam that left, and Enterprise Resource Planning. */
const formerLevels = {
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
  people: ['70-243', '70-740', 'MB6-890', 'MB6-892', 'MB6-893', 'MB6-705', '70-462'].map((id, at) => ({
    id: `p${at + 1}`,
    associatedSince: '2016-02-15',
    achievements: [{ id }],
  })),
  metrics: { 'erp-license-revenue': 180_000 },
}

/** Gives the page the table as the button does. @param {Page} page */
async function openTable(page) {
  const file = { name: 'skills.csv', mimeType: 'text/csv', buffer: Buffer.from(skillsReport) }
  await page.locator('input[type=file]').first().setInputFiles(file)
  return page.locator('dialog[open]')
}

/** @type {Readonly<Record<string, Scene>>} */
export const scenes = {
  async levels(page) {
    const found = page.locator('.next-loss-first')
    return [page.locator('.verdict'), page.locator('.totals'), found, page.locator('.answer .row').nth(2)]
  },

  async row(page) {
    await page.locator('#messaging').click()
    const row = page.locator('.row', { has: page.locator('#messaging') })
    return [row.locator('.row-head'), row.locator('.people-matrix tbody tr').nth(2)]
  },

  async columns(page) {
    return [(await openTable(page)).locator('section', { has: page.locator('.import-columns') })]
  },

  async preview(page) {
    const dialog = await openTable(page)
    await dialog.locator('.button.primary').click()
    const kinds = dialog.locator('section[aria-labelledby="import/triage"]')
    await kinds.waitFor()
    for (const fold of await kinds.locator('summary').all()) await fold.click()
    return [dialog.locator('.import-tally'), kinds, kinds.locator('li').last()]
  },

  async 'over-time'(page) {
    await show(page, 'time')
    const chart = page.locator('figure.chart')
    return [chart.locator('.slider-line'), chart.locator('.chart-line').nth(7)]
  },

  async 'key-people'(page) {
    await show(page, 'key-people')
    return [page.locator('.key-people .finding'), page.locator('.matrix-frame tbody tr').nth(4)]
  },

  async plan(page) {
    await show(page, 'plan')
    await page.locator('.plan .quick button').first().click()
    await page.locator('.search-for-plan button').click()
    return [page.locator('.found-plan > :first-child'), page.locator('.found-plan .step').nth(1)]
  },

  async scenarios(page) {
    await show(page, 'scenarios')
    const hiring = page.locator('.beginning').first()
    await page.locator('[id="scenarios/hire/people"]').fill('3')
    const picker = page.locator('[id="scenarios/hire/achievements"]')
    await picker.fill('MCSA: Windows Server 2016')
    await picker.press('Enter')
    await hiring.locator('.button').last().click()
    await page.locator('.scenarios input[type=checkbox]').check()
    return [page.locator('.scenarios table')]
  },

  async editions(page) {
    const buffer = Buffer.from(JSON.stringify(formerLevels))
    const file = { name: 'profile.json', mimeType: 'application/json', buffer }
    await page.locator('input[type=file]').first().setInputFiles(file)
    await show(page, 'editions')
    await page.locator('.edition-steps .went').first().waitFor()
    return [page.locator('.editions-table'), page.locator('.edition-steps section').nth(2)]
  },

  async share(page) {
    const dialog = await openFromMenu(page, 0)
    const link = dialog.locator('textarea')
    // As it may stand on a host, not at this machine's address.
    await link.evaluate((field) => {
      if (field instanceof HTMLTextAreaElement)
        field.value = field.value.replace(location.origin, 'https://guide.example')
    })
    return [dialog.locator('.share')]
  },

  async report(page) {
    await openFromMenu(page, 1)
    await page.locator('[id="report/show"]').click()
    return [page.locator('.report header'), page.locator('.report-part').nth(1).locator('tbody tr').first()]
  },
}
