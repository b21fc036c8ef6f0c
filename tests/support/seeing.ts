import type { Page } from '@playwright/test'

/** How long, in milliseconds, nothing may change before a screen is taken to be all there. */
const calm = 150

/** Resolves when the page has stopped changing. */
export const isQuiet = (window: Page): Promise<void> =>
  window.evaluate(
    (wait) =>
      new Promise((resolve) => {
        let timer = setTimeout(resolve, wait)
        const restart = () => {
          clearTimeout(timer)
          timer = setTimeout(resolve, wait)
        }
        new MutationObserver(restart).observe(document, { subtree: true, childList: true, attributes: true })
      }),
    calm,
  )

/** What one would have to scroll sideways to see, or could not see at all; only wide tables may scroll by themselves. */
export const cutOff = (window: Page): Promise<string[]> =>
  window.evaluate(() => {
    const isWide = (element: Element) => element.scrollWidth > element.clientWidth + 1
    const isCut = (element: Element) => getComputedStyle(element).overflowX !== 'visible'
    const mayScroll = (element: Element) => element.matches('input, textarea, .table-scroll')
    const isShown = (element: Element) => element.clientWidth > 1 && element.checkVisibility()
    const all = [...document.body.querySelectorAll('*')].filter((one) => isShown(one) && isCut(one) && !mayScroll(one))
    const page = document.scrollingElement
    return [...(page ? [page] : []), ...all].filter(isWide).map((one) => one.outerHTML.slice(0, 160))
  })

/** The most stops a screen may have; after as many Tabs one is back where one started. */
const mostStops = 200

/** A field for a date has stops of its own for day, month, year and calendar. */
const mostWithin = 8

type Stops = Readonly<{ add: () => 'new' | 'within' | 'seen' | 'nowhere'; invisible: () => string[] }>

/** Tabs once through the screen, and gives the stops that look the same with the focus as without it. */
export async function invisibleStops(window: Page): Promise<{ stops: number; invisible: string[] }> {
  await watchStops(window)
  let stops = 0
  for (let within = 0; stops < mostStops && within < mostWithin;) {
    await window.keyboard.press('Tab')
    const place = await window.evaluate(() => (Reflect.get(globalThis, 'stops') as Stops).add())
    if (place === 'seen' || place === 'nowhere') break
    within = place === 'within' ? within + 1 : 0
    if (place === 'within') continue
    stops++
    // A text keeps Tab for its lists and tables until Escape is pressed.
    if (await window.locator(':focus[contenteditable]').count()) await window.keyboard.press('Escape')
  }
  return { stops, invisible: await window.evaluate(() => (Reflect.get(globalThis, 'stops') as Stops).invisible()) }
}

/** Puts what remembers each stop and its ring in the page; the ring may stand around what the control stands in. */
const watchStops = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const rings = new Map<Element, string>()
    const around = (element: Element | null, levels: number): Element[] =>
      element === null || levels === 0 ? [] : [element, ...around(element.parentElement, levels - 1)]
    // What is only shown while it has the focus changes in size instead.
    const ringOf = (element: Element): string =>
      around(element, 4)
        .map((one) => getComputedStyle(one))
        .map(({ outlineStyle, outlineWidth, boxShadow }) => [outlineStyle, outlineWidth, boxShadow].join(' '))
        .join(`${element.clientWidth}`)
    let last: Element | null = null
    const add: Stops['add'] = () => {
      const focused = document.activeElement
      if (focused === null || focused === document.body) return 'nowhere'
      if (focused === last) return 'within'
      last = focused
      if (rings.has(focused)) return 'seen'
      rings.set(focused, ringOf(focused))
      return 'new'
    }
    const invisible: Stops['invisible'] = () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      const same = [...rings].filter(([element, ring]) => element.isConnected && ringOf(element) === ring)
      return same.map(([element]) => element.outerHTML.slice(0, 160))
    }
    Reflect.set(globalThis, 'stops', { add, invisible })
  })
