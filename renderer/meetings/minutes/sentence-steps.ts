import { minutesView } from '../../../shared/texts/minutes.ts'
import { useCommands } from '../../components/commands.ts'

const texts = minutesView.keys

/** Where words can be written: each sentence, and the texts about how an item was treated and what came of it. */
const stops = '.sentence, .sentence-field, .write-here, .editable-text, [data-writing]'

/** The keys of the meeting room's items go from sentence to sentence here; with Shift from item to item. */
export function useSentenceSteps(canWrite: boolean): void {
  useCommands(
    texts.place,
    canWrite
      ? [
          { keys: 'F8', text: texts.previous, run: () => step(-1, everyStop) },
          { keys: 'F9', text: texts.next, run: () => step(1, everyStop) },
          { keys: 'Shift+F8', text: texts.previousItem, run: () => step(-1, firstOfItems) },
          { keys: 'Shift+F9', text: texts.nextItem, run: () => step(1, firstOfItems) },
        ]
      : [],
  )
}

const everyStop = (): Element[] => [...document.querySelectorAll(`.sheet :is(${stops})`)]

const firstOfItems = (): Element[] =>
  [...document.querySelectorAll('.sheet .minutes-item')].flatMap((item) => item.querySelector(stops) ?? [])

/** From where the focus is to the nearest stop before or after it; the first one from outside the minutes. */
function step(direction: 1 | -1, stopsOf: () => Element[]): void {
  const from = document.activeElement
  const sheet = document.querySelector('.sheet')
  const all = stopsOf()
  const isWithin = from !== null && sheet?.contains(from) === true
  const beyond = isWithin ? all.filter((stop) => isBeyond(from, stop, direction)) : all
  controlOf(direction === 1 ? beyond[0] : beyond.at(-1))?.focus()
}

function isBeyond(from: Element, stop: Element, direction: 1 | -1): boolean {
  if (stop.contains(from)) return false
  const wanted = direction === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  return (from.compareDocumentPosition(stop) & wanted) !== 0
}

const controls = 'button, textarea, [contenteditable="true"]'

const controlOf = (stop: Element | undefined): HTMLElement | null | undefined =>
  stop?.matches(controls) ? (stop as HTMLElement) : stop?.querySelector<HTMLElement>(controls)
