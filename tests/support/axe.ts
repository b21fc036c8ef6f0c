import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Fails with the rule, the element and the help for everything axe finds wrong on the screen as it is now. */
export async function expectAccessible(window: Page): Promise<void> {
  await window.evaluate(whenStill)
  // Electron has no pages to open beside this one, which is what the newer mode does.
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
  )
  expect(found).toEqual([])
}

/** What fades in has its colours only when it has come. */
async function whenStill(): Promise<void> {
  const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
  await Promise.allSettled(passing.map(({ finished }) => finished))
}
