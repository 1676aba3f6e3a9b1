import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/page.ts'

const person = (id: string, name: string, achievements: readonly object[]) => ({
  id,
  name,
  associatedSince: '2017-01-01',
  achievements,
})

test('a certification whose parts someone holds is added by one click, and all of them by another', async ({
  page,
}) => {
  const exams = [
    { id: '70-346', earned: '2017-05-01' },
    { id: '70-347', earned: '2018-02-01' },
  ]
  const profile = {
    format: 'competency-profile',
    version: 1,
    organization: { market: 'developed' },
    people: [
      person('p1', 'Ada', exams),
      ...Array.from({ length: 30 }, (_, at) => person(`q${at}`, `Someone ${at + 1}`, exams)),
      person('p2', 'Bob', [{ id: 'AZ-900' }]),
    ],
  }
  await page.goto('/calculator/')
  const buffer = Buffer.from(JSON.stringify(profile))
  const file = { name: 'parts.json', mimeType: 'application/json', buffer }
  await page.locator('input[type=file]').setInputFiles(file)

  const answer = page.locator('#answer')
  const toAdd = answer.locator('section', {
    has: page.getByRole('heading', { name: 'Certifications to add' }),
  })
  await expect(toAdd).toContainText(
    'Ada has all parts of MCSA: Office 365, but the certification itself is not entered. Parts: 70-346 and 70-347.',
  )
  await expect(toAdd).toContainText('and 11 more')
  const withoutEffect = answer.locator('details', { hasText: '1\u00a0entry has no effect' })
  await withoutEffect.locator('summary').click()
  await expect(withoutEffect.getByRole('listitem')).toHaveText(/AZ-900/)
  await expectAccessible(page)

  await toAdd.getByRole('button', { name: 'Add MCSA: Office 365' }).first().click()
  await expect(toAdd).not.toContainText('Ada')
  await expect(page.locator('#undo')).toBeFocused()
  await toAdd.getByRole('button', { name: 'Add all 30' }).click()
  await expect(toAdd).toBeHidden()
  await page.locator('#undo').click()
  await expect(toAdd).toContainText('and 10 more')

  await page.getByRole('button', { name: 'Ada', exact: true }).click()
  await expect(page.getByLabel('Edit Ada').getByRole('textbox', { name: 'Earned' }).last()).toHaveValue(
    '2018-02-01',
  )
  await page.getByRole('button', { name: 'Someone 1', exact: true }).click()
  const editor = page.getByLabel('Edit Someone 1')
  await editor.getByRole('button', { name: 'Add MCSA: Office 365' }).click()
  await expect(editor.getByRole('list', { name: 'Exams, certifications and assessments' })).toContainText(
    'MCSA: Office 365',
  )
})
