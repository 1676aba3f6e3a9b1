import type { Page, Response } from '@playwright/test'
import { brotliCompressSync } from 'node:zlib'
import { pagesOfEachKind } from '../support/kinds.ts'
import { expect, test } from '../support/page.ts'

const guideBudget = 28
const calculatorBudget = 70

/** In KB, as a host sends it that has compressed it beforehand. */
const weightOf = async (response: Response) => brotliCompressSync(await response.body()).length / 1024

/** What the page requests until it has nothing left to do, by the type of the resource. */
async function weigh(page: Page, path: string) {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(path, { waitUntil: 'networkidle' })
  const weights = await Promise.all(
    responses.map(async (response) => ({
      type: response.request().resourceType(),
      weight: await weightOf(response),
    })),
  )
  const total = (counts: (type: string) => boolean) =>
    weights.reduce((sum, { type, weight }) => (counts(type) ? sum + weight : sum), 0)
  return {
    page: total((type) => ['document', 'stylesheet', 'script'].includes(type)),
    all: total(() => true),
  }
}

for (const { path } of pagesOfEachKind) {
  const isCalculator = path.endsWith('/calculator/')
  test(`the weight of ${path}`, async ({ page }) => {
    const weight = await weigh(page, path)
    console.log(`${path} ${weight.page.toFixed(1)} KB, with all that it requests ${weight.all.toFixed(1)} KB`)
    if (isCalculator) expect(weight.all).toBeLessThanOrEqual(calculatorBudget)
    else expect(weight.page).toBeLessThanOrEqual(guideBudget)
  })
}
