import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import { launchApp } from '../support/electron-app.ts'
import { makeFolder } from '../support/in-window.ts'
import { makeMeetingInProgress, withWorkspace } from '../support/meeting.ts'

test('a file double-clicked in the middle of a sentence opens when the sentence is saved', async () => {
  const { folder, remove } = makeFolder()
  const [meeting, other] = [join(folder, 'Møtet.motebok'), join(folder, 'Et annet.motebok')]
  const { meetingId, itemId } = await makeMeetingInProgress(meeting)
  await makeMeetingInProgress(other)
  const running = await launchApp({ args: [meeting] })
  const { window } = running
  await window.evaluate((address) => void (location.hash = address), `/moter/${meetingId}/mote`)
  await window.getByRole('textbox', { name: 'Notat' }).click()
  await window.keyboard.type('Rådet ba om en samlet plan.')
  await running.app.evaluate(({ app }, path) => app.emit('second-instance', {}, ['motebok', path], '/'), other)
  await expect(window).toHaveTitle('Oversikt – Et annet – Møtebok')
  await running.close()
  const room = await withWorkspace(meeting, (call) => call('room.get', { meetingId }))
  expect(room.items.find((item) => item.id === itemId)?.note).toBe('Rådet ba om en samlet plan.')
  remove()
})
