import { expect, type Locator, type Page } from '@playwright/test'

/** The text of the paper one writes in. */
export const paperIn = (window: Page): Locator => window.getByRole('textbox', { name: 'Saksframlegg' })

/** Goes to the case by its address and waits for its paper. */
export async function openCase(window: Page, caseId: string): Promise<void> {
  await window.evaluate((id) => void (location.hash = `#/saker/${id}`), caseId)
  await expect(paperIn(window)).toBeVisible()
}

/** Goes to the case and puts the cursor in the proposal. */
export async function openProposal(window: Page, caseId: string): Promise<void> {
  await openCase(window, caseId)
  await paperIn(window).getByRole('heading', { name: 'Forslag' }).click()
}
