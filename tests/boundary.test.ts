import { describe, expect, it } from 'vitest'
import type { PageEvent } from '../shared/api.ts'
import { runTaskHere } from '../electron/dispatch.ts'
import { createGateway } from '../electron/gateway.ts'
import { operations } from '../electron/domain/index.ts'
import { createOpenedCopies } from '../electron/opened-copies.ts'
import { createSession } from '../electron/session.ts'
import { createWindowOperations, type Desktop } from '../electron/window-operations.ts'
import { help } from '../shared/texts/help.ts'
import { openWorkspace, temporaryFolder } from './support/workspace.ts'
import { unknownId } from './support/world.ts'

const desktop: Desktop = {
  askForNewFile: () => Promise.resolve(null),
  askForFile: () => Promise.resolve(null),
  askForSampleFile: () => Promise.resolve(null),
  askForFolder: () => Promise.resolve(null),
  restartIn: () => undefined,
  showInFolder: () => expect.unreachable('nothing may be shown'),
  copyText: () => expect.unreachable('nothing may be copied'),
  openPath: () => expect.unreachable('nothing may be opened'),
  mayOpenDangerous: () => expect.unreachable('nothing may be asked about'),
  cancelTask: () => undefined,
  close: () => Promise.resolve(),
  projector: { open: () => undefined, close: () => undefined, isOpen: () => false, isPage: () => false },
}

/** The number of the page everyone in the room sees. */
const projectorPage = 2

function page() {
  const { store } = openWorkspace()
  const announced: PageEvent[] = []
  const chosen = new Set<string>()
  const session = createSession(temporaryFolder(), () => undefined)
  const gateway = createGateway({
    currentStore: () => store,
    windowOperations: createWindowOperations(session, desktop, chosen, createOpenedCopies(temporaryFolder())),
    runTask: runTaskHere,
    announce: (event) => announced.push(event),
    isChosenFolder: (folder) => chosen.has(folder),
    isProjector: (sender) => sender === projectorPage,
  })
  return { ask: gateway.answer, announced, chosen }
}

describe('the door between a page and the program', () => {
  it('answers a listed operation', async () => {
    expect(await page().ask('bodies.list', undefined)).toEqual({ ok: true, value: [] })
  })

  it('lets the page everyone in the room sees look at the meeting, and ask for nothing else', async () => {
    const { ask } = page()
    expect(await ask('room.projector', { meetingId: unknownId }, projectorPage)).toMatchObject({ key: 'notFound' })
    const all = Object.entries(operations).flatMap(([domain, own]) =>
      Object.keys(own).map((name) => `${domain}.${name}`),
    )
    for (const name of [...all, 'window.status', 'window.openRecent', 'constructor']) {
      if (name === 'room.projector') continue
      expect(await ask(name, {}, projectorPage)).toMatchObject({ ok: false, key: 'unknownOperation' })
    }
  })

  it.each([
    'bodies.nothing',
    'nothing.list',
    'bodies',
    'bodies.list.call',
    '',
    '.',
    'bodies.',
    '.list',
    'constructor',
    'constructor.constructor',
    '__proto__.toString',
    'bodies.constructor',
    'bodies.__proto__',
    'bodies.toString',
    'bodies.hasOwnProperty',
    'toString',
    'window.constructor',
    'window.__proto__',
    'window.toString',
    'window.nothing',
    'window.',
  ])('does not know «%s»', async (name) => {
    expect(await page().ask(name, {})).toMatchObject({ ok: false, key: 'unknownOperation' })
  })

  it.each([[null], [undefined], [7], [{}], [['bodies.list']], [() => 'bodies.list']])(
    'does not take %s for a name',
    async (name) => {
      expect(await page().ask(name, {})).toMatchObject({ ok: false, key: 'unknownOperation' })
    },
  )

  it.each([
    ['a number for a name', { name: 7, kind: 'council' }],
    ['an empty name', { name: '  ', kind: 'council' }],
    ['an unknown kind', { name: 'Rådet', kind: 'parliament' }],
    ['a field too many', { name: 'Rådet', kind: 'council', isAdmin: true }],
    ['a list', []],
    ['a string', 'Rådet'],
    ['nothing', null],
    ['a name that is far too long', { name: 'x'.repeat(100_000), kind: 'council' }],
  ])('refuses %s and stores nothing', async (_what, input) => {
    const { ask, announced } = page()
    expect(await ask('bodies.create', input)).toMatchObject({ ok: false, key: 'invalidInput' })
    expect(await ask('bodies.list', {})).toEqual({ ok: true, value: [] })
    expect(announced).toEqual([])
  })

  it('is not fooled by a forged prototype', async () => {
    const { ask } = page()
    const input: unknown = JSON.parse('{"name":"Rådet","kind":"council","__proto__":{"isAdmin":true}}')
    expect(await ask('bodies.create', input)).toMatchObject({ ok: false })
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
  })

  it('names the field that is wrong, in Norwegian', async () => {
    const reply = await page().ask('bodies.create', { name: 'Rådet', kind: 'parliament' })
    expect(reply).toMatchObject({ message: 'Feltet «Type» (kind) mangler eller har en verdi som ikke kan brukes.' })
  })

  it('names the row too when one of several is wrong', async () => {
    const meeting = { bodyId: unknownId, onDate: '2026-03-10', startsAt: '10:00', endsAt: '12:00' }
    const reply = (wrong: object) =>
      page().ask('meetings.scheduleSeveral', { meetings: [meeting, { ...meeting, ...wrong }] })
    expect(await reply({ endsAt: '09:00' })).toMatchObject({ message: 'Møte 2: Sluttiden må være etter starttiden.' })
    expect(await reply({ onDate: '2026-02-30' })).toMatchObject({
      message: 'Møte 2: Feltet «Dato» (meetings.1.onDate) mangler eller har en verdi som ikke kan brukes.',
    })
    expect(await reply({})).toMatchObject({ message: expect.stringMatching(/^Møte 1: Det du ser etter/) })
  })

  it('tells the windows after a command, and only then', async () => {
    const { ask, announced } = page()
    await ask('bodies.list', {})
    expect(announced).toEqual([])
    await ask('bodies.create', { name: 'Rådet', kind: 'council' })
    expect(announced).toEqual([{ kind: 'changed', domain: 'bodies' }])
  })

  it('writes only in folders the user has picked', async () => {
    const { ask } = page()
    const input = { meetingId: '01890000-0000-7000-8000-000000000000', folder: '/tmp' }
    expect(await ask('documents.export', input)).toMatchObject({ ok: false, key: 'folderNotChosen' })
  })

  it('shows no file outside the folders the user has picked', async () => {
    expect(await page().ask('window.showInFolder', { path: '/etc/passwd' })).toEqual({ ok: true, value: null })
  })

  it('opens no file a page has made up', async () => {
    expect(await page().ask('window.openRecent', { path: '/etc/passwd' })).toMatchObject({
      ok: false,
      key: 'fileMissing',
    })
  })

  it('asks for a workspace when none is open', async () => {
    const session = createSession(temporaryFolder(), () => undefined)
    const copies = createOpenedCopies(temporaryFolder())
    const windowOperations = createWindowOperations(session, desktop, new Set(), copies)
    const gateway = createGateway({
      currentStore: () => null,
      windowOperations,
      runTask: runTaskHere,
      announce: () => undefined,
      isChosenFolder: () => false,
      isProjector: () => false,
    })
    expect(await gateway.answer('bodies.list', {})).toMatchObject({ ok: false, key: 'noWorkspace' })
  })

  it('has a sentence of help for every operation and for nothing else', () => {
    const names = Object.entries(operations).flatMap(([domain, inDomain]) =>
      Object.keys(inDomain).map((name) => `${domain}.${name}`),
    )
    expect(Object.keys(help).toSorted()).toEqual(names.toSorted())
  })
})
