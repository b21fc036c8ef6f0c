import ICAL from 'ical.js'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../electron/dispatch.ts'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace, temporaryFolder } from '../support/workspace.ts'
import { clockOn, makeBody, makeMeeting, makePerson, unknownId } from '../support/world.ts'

/** What would break a calendar file or a spreadsheet if it were written as it is. */
const hostile = 'Svar; «alle», nå\\\\n BEGIN:VALARM 🇳🇴 æøå ' + 'langt ord '.repeat(30) + '=cmd()'

async function someFollowUps() {
  const workspace = openWorkspace({ now: clockOn('2026-03-10') })
  const { call } = workspace
  const { bodyId } = await makeBody(call, 'Rådet')
  const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
  const { itemIds } = await makeMeeting(call, { bodyId, onDate: '2026-03-02', caseIds: [caseId] })
  const itemId = itemIds[0] ?? ''
  const responsibleId = await makePerson(call, 'Åse; "Bø", jr.\u0000\r\nATTENDEE:x')
  const late = await call('followUps.add', { itemId, text: hostile, responsibleId, dueOn: '2026-03-01' })
  const done = await call('followUps.add', { itemId, text: '=1+1', dueOn: '2026-04-01' })
  await call('followUps.update', { id: done.id, status: 'done', doneOn: '2026-03-05' })
  const open = await call('followUps.add', { itemId, text: 'Uten frist' })
  return { workspace, call, ids: { late: late.id, done: done.id, open: open.id }, folder: temporaryFolder() }
}

async function toDosIn(call: Call, folder: string, ids?: string[]) {
  const { path, followUps } = await call('followUps.exportCalendar', { folder, ...(ids ? { ids } : {}) })
  const text = readFileSync(path, 'utf8')
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { path, text, followUps, toDos: calendar.getAllSubcomponents('vtodo'), calendar }
}

describe('a calendar file of follow-ups', () => {
  it('has a to-do for each that is not finished, read back word for word', async () => {
    const { call, ids, folder } = await someFollowUps()
    const { followUps, toDos, calendar, path } = await toDosIn(call, folder)
    expect(path).toMatch(/Oppfølging \d{4}-\d\d-\d\d\.ics$/)
    expect(followUps).toBe(2)
    expect(calendar.getAllSubcomponents()).toHaveLength(2)
    const [late, open] = toDos
    expect(late?.getFirstPropertyValue('uid')).toBe(`${ids.late}@motebok`)
    expect(late?.getFirstPropertyValue('summary')).toBe(hostile.trim())
    expect(String(late?.getFirstPropertyValue('due'))).toBe('2026-03-01')
    expect(late?.getFirstProperty('due')?.type).toBe('date')
    expect(late?.getFirstPropertyValue('status')).toBe('NEEDS-ACTION')
    expect(late?.getFirstPropertyValue('description')).toBe(
      'Ansvarlig: Åse; "Bø", jr. ATTENDEE:x\nFrist: 1. mars 2026\nFra Rådet 2. mars 2026, Felles plan',
    )
    expect(late?.getAllSubcomponents()).toEqual([])
    expect(late?.getFirstProperty('attendee')).toBeNull()
    expect(open?.getFirstProperty('due')).toBeNull()
  })

  it('breaks no line after more than 75 octets, and ends each as the format wants', async () => {
    const { call, folder } = await someFollowUps()
    const { text } = await toDosIn(call, folder)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = text.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
    expect(lines.filter((line) => /^(BEGIN|END):VTODO/.test(line))).toHaveLength(4)
  })

  it('says of the one asked for that it is done, and counts its changes, taken back ones too', async () => {
    const { call, ids, folder } = await someFollowUps()
    const sequence = async () => {
      const { toDos } = await toDosIn(call, folder, [ids.done])
      expect(toDos[0]?.getFirstPropertyValue('status')).toBe('COMPLETED')
      expect(String(toDos[0]?.getFirstPropertyValue('completed'))).toBe('2026-03-05T12:00:00Z')
      return Number(toDos[0]?.getFirstPropertyValue('sequence'))
    }
    const first = await sequence()
    await call('followUps.update', { id: ids.done, text: 'Noe annet' })
    const second = await sequence()
    await call('journal.undo', {})
    expect(second).toBeGreaterThan(first)
    expect(await sequence()).toBeGreaterThan(second)
  })

  it('is refused when there is nothing to write, or somebody asks for what is not there', async () => {
    const { workspace, call, ids, folder } = await someFollowUps()
    const unknown = { folder, ids: [ids.open, unknownId] }
    await expectRefused(workspace, () => call('followUps.exportCalendar', unknown), 'notFound')
    await call('followUps.update', { id: ids.late, status: 'dropped' })
    await call('followUps.remove', { id: ids.open })
    await expectRefused(workspace, () => call('followUps.exportCalendar', { folder }), 'noFollowUps')
    await expectRefused(workspace, () => call('followUps.exportTable', { folder }), 'noFollowUps')
    await expectRefused(workspace, () => call('followUps.asText', {}), 'noFollowUps')
  })
})

describe('a list of follow-ups', () => {
  it('is plain text by owner, those without one last', async () => {
    const { call, ids } = await someFollowUps()
    await call('followUps.update', { id: ids.late, text: 'Svar fylkene.', status: 'started' })
    const { text, followUps } = await call('followUps.asText', {})
    expect(followUps).toBe(2)
    expect(text).toBe(
      [
        'Oppfølging per tirsdag 10. mars 2026',
        'Åse; "Bø", jr. ATTENDEE:x\n– Svar fylkene. Frist 1. mars 2026, over fristen. Påbegynt. Rådet 2. mars 2026, Felles plan.',
        'Uten ansvarlig\n– Uten frist. Ingen frist. Rådet 2. mars 2026, Felles plan.\n',
      ].join('\n\n'),
    )
  })

  it('runs nothing in a spreadsheet', async () => {
    const { call, ids, folder } = await someFollowUps()
    const { path, followUps } = await call('followUps.exportTable', { folder, ids: [ids.done] })
    expect(followUps).toBe(1)
    const [head, row] = readFileSync(path, 'utf8').split('\r\n')
    expect(head).toBe('\uFEFFOppfølging;Ansvarlig;Frist;Status;Avsluttet;Kilde')
    expect(row).toBe("'=1+1;;2026-04-01;Gjort;2026-03-05;Rådet 2. mars 2026, Felles plan")
  })
})
