import { mkdirSync } from 'node:fs'
import type { Call } from '../../../electron/dispatch.ts'
import { votersAt } from '../../../shared/attendance.ts'
import { found } from '../../../shared/errors.ts'
import { readWordFile } from '../screen-and-paper.ts'
import { days, nameOf, people, type Called, type PersonKey } from './council.ts'
import { presentAt, words } from './day.ts'

/** How each member attended the meeting as a whole, told by hand. */
const kinds: Readonly<Record<string, readonly PersonKey[]>> = {
  whole: ['ada', 'birger', 'dagfinn'],
  part: ['cecilie', 'eli', 'frode', 'gro', 'hans', 'ida'],
  noShow: ['jon'],
  apology: ['karin'],
}

/** What the minutes say of what was out of the ordinary, in order; told by hand. */
const outOfTheOrdinary = (arrivalOfIda: string): readonly string[] => [
  '9 av 11 oppnevnte medlemmer til stede (14 plasser), 6 av dem i deler av møtet.',
  'Møtet hadde pause kl. 11.30–11.45.',
  'Cecilie Vik ankom kl. 10.12, under sak 2/26.',
  'Eli Nes ankom kl. 10.35, under sak 3/26.',
  'Hans Berg forlot møtet kl. 11.05, under sak 4/26.',
  `Ida Sletten ankom kl. ${arrivalOfIda}, under sak 5/26.`,
  'Hans Berg kom tilbake digitalt kl. 11.25, under sak 5/26.',
  `Birger Moe fratrådte som inhabil under behandlingen av sak 6/26. Grunnlag: ${words.grounds}`,
  'Saken ble utsatt.',
  'Eli Nes fremmet følgende endringsforslag:',
  'For endringsforslaget stemte 4: Ada Lunde, Cecilie Vik, Eli Nes og Ida Sletten. ' +
    'Imot stemte 4: Birger Moe, Dagfinn Rud, Frode Li og Hans Berg. 1 avsto fra å stemme: Gro Dal. ' +
    'Stemmetallet var likt. Dermed fikk endringsforslaget flertall, med møteleders dobbeltstemme.',
  'Birger Moe ba om følgende protokolltilførsel:',
  'Frode Li forlot møtet kl. 13.05, under sak 10/26.',
  'Gro Dal forlot møtet kl. 13.20, under sak 11/26.',
]

const list = (names: readonly string[]): string => names.toSorted((a, b) => a.localeCompare(b, 'nb')).join(', ')

/** Where screen, rules, statistics and Word tell something else than what happened; empty when they tell the same story. */
export async function disagreements(
  call: Call,
  called: Called,
  { folder, arrivalOfIda }: Readonly<{ folder: string; arrivalOfIda: string }>,
): Promise<string[]> {
  const { model } = await call('minutes.get', { meetingId: called.meetingId })
  const told = presentAt.flatMap((keys, index) => {
    const itemId = found(model.items[index]).itemId
    const counted = list(votersAt(model.attendance, itemId).map(({ name }) => name))
    const happened = list(keys.map(nameOf))
    return counted === happened ? [] : [`item ${index + 1}: ${counted} instead of ${happened}`]
  })
  return [
    ...told,
    ...(await inStatistics(call, called)),
    ...(await onPaper(call, called, folder, outOfTheOrdinary(arrivalOfIda))),
  ]
}

async function inStatistics(call: Call, { councilId }: Called): Promise<string[]> {
  const record = await call('attendance.record', { bodyId: councilId, from: days.hard, to: days.hard })
  return Object.entries(kinds).flatMap(([kind, keys]) => {
    const counted = list(
      record.rows.filter(({ cells }) => cells.some((cell) => cell?.kind === kind)).map(({ name }) => name),
    )
    const happened = list(keys.map(nameOf))
    return counted === happened ? [] : [`statistics, ${kind}: ${counted} instead of ${happened}`]
  })
}

/** Every sentence of the minutes stands on paper as a paragraph, in the same order; nothing private does. */
async function onPaper(
  call: Call,
  { meetingId }: Called,
  folder: string,
  happened: readonly string[],
): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const { files } = await call('documents.export', { meetingId, folder, kinds: ['minutes'] })
  const { lines } = readWordFile(found(files[0]).path)
  const { model } = await call('minutes.get', { meetingId })
  const sentences = [...model.sentences, ...model.items.flatMap((item) => item.sentences)].map(
    ({ words: said }) => said,
  )
  const text = lines.join('\n')
  const untold = happened.filter((said) => !sentences.includes(said)).map((said) => `not in the minutes: ${said}`)
  const places = happened.map((said) => text.indexOf(said))
  const order = places.some((place, index) => place < (places[index - 1] ?? 0)) ? ['out of order on paper'] : []
  const absent = sentences.filter((said) => !text.includes(said)).map((said) => `not on paper: ${said}`)
  const names = Object.keys(people).filter((key) => !text.includes(nameOf(key as PersonKey)))
  const hidden = text.includes(words.privateNote) ? ['a private note is on paper'] : []
  return [...untold, ...order, ...absent, ...names.map((key) => `${key} is not on paper`), ...hidden]
}
