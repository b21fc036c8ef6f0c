import { expect, test } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContentNode } from '../../shared/content.ts'
import { callerOf } from '../../electron/dispatch.ts'
import { openStore } from '../../electron/store.ts'
import { verify } from '../../electron/verify.ts'
import { launchApp, type RunningApp } from '../support/electron-app.ts'
import { makeMeetingInProgress } from '../support/meeting.ts'

/** The most typing, in milliseconds, a sudden end may cost. */
const mayBeLost = 250
const rounds = 20

type Key = Readonly<{ character: string; at: number }>
type Field = 'note' | 'advice'

let folder: string
let path: string
let meetingId: string
let itemId: string
let acknowledgements = 0

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motebok-crash-'))
  path = join(folder, 'møte.motebok')
  ;({ meetingId, itemId } = await makeMeetingInProgress(path))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

for (let round = 1; round <= rounds; round++) {
  const field: Field = round % 3 === 0 ? 'advice' : 'note'
  test(`round ${round}: what was typed as ${field} before the plug was pulled is there afterwards`, async () => {
    const before = await storedText(field)
    const running = await launchApp({ args: [path] })
    const acknowledged = join(folder, `saved-${round}`)
    await keepAcknowledged(running, acknowledged)
    await openRoom(running, field)
    const typed = await typeUntilKilled(running, 400 + Math.random() * 1600)
    const after = await storedText(field)

    const addition = after.slice(before.length)
    acknowledgements += lastAcknowledged(acknowledged) > 0 ? 1 : 0
    const whole = typed.keys.map((key) => key.character).join('')
    expect(after.startsWith(before)).toBe(true)
    expect(whole.startsWith(addition)).toBe(true)
    expect(addition.length).toBeGreaterThanOrEqual(lastAcknowledged(acknowledged) - before.length)
    const lost = typed.keys.slice(addition.length)
    for (const key of lost) expect(typed.killedAt - key.at).toBeLessThanOrEqual(mayBeLost)
  })
}

test('most rounds ended with text the program had said it had saved', () => {
  expect(acknowledgements).toBeGreaterThanOrEqual(rounds / 2)
})

async function storedText(field: Field): Promise<string> {
  const store = openStore(path)
  try {
    expect(verify(store.db)).toEqual([])
    const room = await callerOf(store)('room.get', { meetingId })
    const item = room.items.find((candidate) => candidate.id === itemId)
    return field === 'note' ? (item?.note ?? '') : (item?.advice ?? []).map(everyCharacter).join('')
  } finally {
    store.close()
  }
}

/** The text of a node as typed, trailing spaces and all. */
const everyCharacter = (node: ContentNode): string => node.text ?? (node.content ?? []).map(everyCharacter).join('')

/** Notes, in a file that outlives the program, how long each text was that the program said it had saved. */
async function keepAcknowledged({ app }: RunningApp, file: string): Promise<void> {
  await app.evaluate(({ ipcMain }, target) => {
    type Handler = (
      event: unknown,
      name: string,
      input: { text?: string; content?: unknown },
    ) => Promise<{ ok: boolean }>
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers
    const answer = handlers.get('motebok')
    const { appendFileSync } = process.getBuiltinModule('node:fs')
    const wordsOf = (value: unknown): string =>
      Array.isArray(value)
        ? value.map(wordsOf).join('')
        : typeof value === 'object' && value !== null
          ? `${Reflect.get(value, 'type') === 'text' ? String(Reflect.get(value, 'text')) : ''}${wordsOf(Reflect.get(value, 'content') ?? [])}`
          : ''
    handlers.set('motebok', async (event, name, input) => {
      const reply = await (answer as Handler)(event, name, input)
      const isSaved = (name === 'room.saveNote' || name === 'room.saveAdvice') && reply.ok
      if (isSaved) appendFileSync(target, `${(input.text ?? wordsOf(input.content)).length}\n`)
      return reply
    })
  }, file)
}

function lastAcknowledged(file: string): number {
  try {
    return Math.max(...readFileSync(file, 'utf8').trim().split('\n').map(Number))
  } catch {
    return 0
  }
}

async function openRoom({ window }: RunningApp, field: Field): Promise<void> {
  await window.evaluate((address) => void (location.hash = address), `/moter/${meetingId}/mote`)
  const box = window.getByRole('textbox', { name: field === 'note' ? /notat/i : /råd/i }).first()
  await box.click()
  await window.keyboard.press('Control+End')
}

const sentences = 'Rådet drøftet saken grundig og ba om en samlet plan. '

async function typeUntilKilled(running: RunningApp, milliseconds: number): Promise<{ keys: Key[]; killedAt: number }> {
  const keys: Key[] = []
  let killedAt = Infinity
  const killing = new Promise<void>((resolve) => setTimeout(resolve, milliseconds)).then(() => {
    killedAt = Date.now()
    return running.kill()
  })
  for (let index = 0; killedAt === Infinity; index++) {
    const character = sentences[index % sentences.length] ?? ' '
    const at = Date.now()
    try {
      await running.window.keyboard.type(character)
      keys.push({ character, at })
      await running.window.waitForTimeout(20)
    } catch {
      // The key that was under way when the program ended may have arrived or not.
      keys.push({ character, at })
    }
  }
  await killing
  return { keys, killedAt }
}
