/** A browser requests what tests/dist/weight.test.ts counts, and nothing more before anyone does anything. */
import { pages } from '../support/dist.ts'
import { expect, test } from '../support/page.ts'
import { requestsOf } from '../support/weight.ts'

for (const path of ['/competencies/messaging/', '/ru/calculator/'])
  test(`what ${path} makes a browser request`, async ({ page, requests }) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    const counted = requestsOf(pages.find((one) => one.path === path)!)
    const requested = [...new Set(requests.map((url) => new URL(url).pathname))]
    expect(requested.toSorted()).toEqual([path, ...counted].toSorted())
  })
