import { expect, type Locator, type Page } from '@playwright/test'

/** The most stops a way may have; a longer one is no way. */
const mostStops = 120

/** A role and a name, as a screen reader would say them. */
type Role = Parameters<Page['getByRole']>[0]
type Name = string | RegExp

/** Two hands on a keyboard: all they do is press keys, so the focus is where the program put it or where keys took it. */
export type Hands = Readonly<{
  press: (...keys: string[]) => Promise<void>
  type: (words: string) => Promise<void>
  /** Tabs to what is looked for; fails when Tab does not lead there. */
  reach: (target: Locator, key?: string) => Promise<void>
  /** Tabs to a control with that role and name, and presses Enter. */
  choose: (role: Role, name: Name) => Promise<void>
  /** Tabs to the field with that label and writes over what stands there. */
  write: (label: Name, words: string) => Promise<void>
  /** Tabs to the list with that label and types until the option is the chosen one. */
  pick: (label: Name, option: string) => Promise<void>
  /** Tabs to the field for a date, `YYYY-MM-DD`, or a time, `HH:MM`, and types it as the window writes it. */
  writeWhen: (label: Name, when: string) => Promise<void>
  /** How many keys have been pressed so far. */
  pressed: () => number
}>

export function handsOn(window: Page): Hands {
  let count = 0
  const press = async (...keys: string[]) => {
    count += keys.length
    for (const key of keys) await window.keyboard.press(key)
  }
  const type = (words: string) => {
    count += words.length
    return window.keyboard.type(words)
  }
  const reach = async (target: Locator, key = 'Tab') => {
    await expect(target.first()).toBeVisible()
    // Whoever cannot see has no way back from nowhere.
    await expect.poll(() => whereItIs(window), 'the focus is lost').not.toBe('nowhere')
    for (let stops = 0; stops < mostStops; stops++) {
      const place = await focusAmong(target)
      if (place === 'there') return
      // A text keeps Tab for its lists and tables until Escape is pressed.
      if (place === 'in a text') await press('Escape')
      await press(key)
    }
    throw new Error(`${key} does not lead to ${String(target)}; it ends at ${await whereItIs(window)}.`)
  }
  const field = (label: Name) => window.getByLabel(label, { exact: typeof label === 'string' })
  return {
    press,
    type,
    reach,
    choose: async (role, name) => {
      await reach(window.getByRole(role, { name, exact: typeof name === 'string' }))
      await press('Enter')
    },
    write: async (label, words) => {
      await reach(field(label))
      await press('ControlOrMeta+A')
      await type(words)
    },
    pick: async (label, option) => {
      await reach(field(label))
      // Letters that no key of the driver has would go around the list.
      await type(/^[ -~]*/.exec(option)?.[0] ?? '')
      for (let step = 0; step < mostStops && (await chosenOption(window)) !== option; step++) await press('ArrowDown')
      expect(await chosenOption(window)).toBe(option)
    },
    writeWhen: async (label, when) => {
      await reach(field(label))
      await type(await asTyped(window, when))
      await expect(window.locator(':focus')).toHaveValue(when)
    },
    pressed: () => count,
  }
}

const focusAmong = (target: Locator): Promise<'there' | 'in a text' | 'elsewhere'> =>
  target.evaluateAll((found) => {
    const focused = document.activeElement
    if (found.some((element) => element === focused)) return 'there'
    return focused instanceof HTMLElement && focused.isContentEditable ? 'in a text' : 'elsewhere'
  })

const whereItIs = (window: Page): Promise<string> =>
  window.evaluate(() => {
    const focused = document.activeElement
    return focused === null || focused === document.body ? 'nowhere' : focused.outerHTML.slice(0, 200)
  })

const chosenOption = (window: Page): Promise<string | undefined> =>
  window.evaluate(() => {
    const list = document.activeElement
    return list instanceof HTMLSelectElement ? list.selectedOptions[0]?.text : undefined
  })

/** The digits of a date or a time in the order the language of the window has them. */
function asTyped(window: Page, when: string): Promise<string> {
  return window.evaluate((value) => {
    const isTime = value.includes(':')
    const moment = new Date(isTime ? `2000-01-01T${value}` : `${value}T00:00`)
    const two = { hour: '2-digit', minute: '2-digit' } as const
    const date = { day: '2-digit', month: '2-digit', year: 'numeric' } as const
    const parts = new Intl.DateTimeFormat(navigator.language, isTime ? two : date).formatToParts(moment)
    return parts
      .filter(({ type }) => type !== 'literal')
      .map((part) => part.value)
      .join('')
  }, when)
}
