import { expect, type Page } from '@playwright/test'
import axeCore from 'axe-core'
import { mainLanguage } from '../../src/language/languages.ts'
import { expectNothingSideways } from './sideways.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const [phone, desktop] = [320, 1280]
interface Theme {
  readonly colorScheme: 'light' | 'dark'
  readonly rules: axeCore.RunOnly
  readonly widths: readonly number[]
}
const light: Theme = { colorScheme: 'light', rules: { type: 'tag', values: tags }, widths: [phone, desktop] }
/** A theme changes colours alone: the second is asked about these, where most is in sight. */
const dark: Theme = {
  colorScheme: 'dark',
  rules: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  widths: [desktop],
}
/** A language changes no colour and no markup: where words are longer, it changes what a phone has room for. */
const themesIn = (language: string | null): readonly Theme[] =>
  language === mainLanguage ? [light, dark] : [{ ...light, widths: [phone] }]

/** Stands in the page once the source of axe has run there. */
declare const axe: typeof axeCore

/** Puts axe into the page, where it stays until another page is opened. */
async function addAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source)
}

/** Runs in the page. */
const runAxe = async (runOnly: axeCore.RunOnly) => {
  const { violations } = await axe.run({ runOnly })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

/** Runs in the page: scrolls to where nothing that sticks to the window lies over half of something else. */
const uncover = () => {
  const isBelow = matchMedia('(max-width: 68.74rem)').matches
  scrollTo(0, isBelow ? document.documentElement.scrollHeight : 0)
}

/**
 * Expects that axe has nothing to complain about in the page as it stands and that nothing scrolls sideways on a phone;
 * where the page is in the first language, on a desktop and in the dark, too.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // What is being worked out anew is paler meanwhile.
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await addAxe(page)
  const language = await page.locator('html').getAttribute('lang')
  for (const { colorScheme, rules, widths } of themesIn(language)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await page.evaluate(uncover)
      const where = `${new URL(page.url()).pathname}, ${width} px, ${colorScheme}`
      await expectNothingSideways(page, where)
      expect.soft(await page.evaluate(runAxe, rules), where).toEqual([])
    }
  }
  await page.setViewportSize({ width: desktop, height: 900 })
}
