import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OperationError } from '../../renderer/api.ts'
import { autosave, flush, flushWhole, leave, useSaving } from '../../renderer/autosave.ts'
import { useMessages } from '../../renderer/messages.ts'
import { errors } from '../../shared/texts/errors.ts'
import { saving as texts } from '../../shared/texts/saving.ts'

beforeEach(() => {
  vi.useFakeTimers()
  useMessages.getState().dismiss()
})
afterEach(async () => {
  autosave('forslag', 'Forslag', () => Promise.resolve())
  await vi.runAllTimersAsync()
  await leave()
  vi.useRealTimers()
})

const refusal = (key: 'notFound' | 'content' | 'diskFull' | 'folderReadOnly') => new OperationError(key, errors[key])

/** A save that fails until it is told to go well. */
function failing(problem: Error) {
  const saving = { attempts: 0, goesWell: false }
  const save = () => {
    saving.attempts++
    return saving.goesWell ? Promise.resolve() : Promise.reject(problem)
  }
  return { saving, save }
}

const said = () => useMessages.getState().message?.text ?? ''
const minute = () => vi.advanceTimersByTimeAsync(60_000)

describe('a text that cannot be saved', () => {
  it.each([
    ['the disk is full', refusal('diskFull')],
    ['the folder may not be written in', refusal('folderReadOnly')],
    ['the file is busy', new OperationError('unexpected', errors.unexpected)],
    ['nobody answers', new Error('no answer')],
  ])('is tried again until it goes well when %s', async (_, error) => {
    const { saving, save } = failing(error)
    autosave('forslag', 'Forslag', save)
    await minute()
    expect(saving.attempts).toBeGreaterThan(20)
    expect(useSaving.getState()).toMatchObject({ pending: 1, hasFailed: true, hasRefused: false })
    saving.goesWell = true
    await minute()
    expect(useSaving.getState()).toMatchObject({ pending: 0, hasFailed: false, hasRefused: false })
  })

  it('is not tried again when what it belongs to has been removed, and says so', async () => {
    const { saving, save } = failing(refusal('notFound'))
    autosave('forslag', 'Forslag', save)
    await minute()
    expect(saving.attempts).toBe(1)
    expect(said()).toBe(
      '«Forslag» er ikke lagret. Det teksten hører til, er fjernet. Det du har skrevet, står på skjermen til du går til et annet sted. Kopier det hvis du trenger det.',
    )
    expect(useSaving.getState()).toMatchObject({ pending: 1, hasFailed: false, hasRefused: true })
  })

  it('is not tried again when it is refused, and says why', async () => {
    const { saving, save } = failing(refusal('content'))
    autosave('forslag', 'Forslag', save)
    await minute()
    expect(saving.attempts).toBe(1)
    expect(said()).toContain(errors.content)
  })

  it('is tried once more when something more is written in it, and counts as saved when that goes well', async () => {
    const { saving, save } = failing(refusal('content'))
    autosave('forslag', 'Forslag', save)
    await minute()
    useMessages.getState().dismiss()
    autosave('forslag', 'Forslag', save)
    await minute()
    expect([saving.attempts, said()]).toEqual([2, ''])
    saving.goesWell = true
    autosave('forslag', 'Forslag', save)
    await minute()
    expect(useSaving.getState()).toMatchObject({ pending: 0, hasRefused: false })
  })

  it('does not keep the others from being saved', async () => {
    autosave('forslag', 'Forslag', failing(refusal('notFound')).save)
    const other = { attempts: 0 }
    autosave('bakgrunn', 'Bakgrunn', () => Promise.resolve(other.attempts++))
    await flush()
    expect(other.attempts).toBe(1)
    expect(useSaving.getState()).toMatchObject({ pending: 1, hasRefused: true, hasFailed: false })
  })

  it('is refused after the disk has been full, and is no longer said to be failing', async () => {
    let error = refusal('diskFull')
    autosave('forslag', 'Forslag', () => Promise.reject(error))
    await minute()
    error = refusal('notFound')
    await minute()
    expect(useSaving.getState()).toMatchObject({ pending: 1, hasFailed: false, hasRefused: true })
  })

  it.each(['notFound', 'diskFull'] as const)('holds back what goes by the text as it is stored (%s)', async (why) => {
    const { saving, save } = failing(refusal(why))
    autosave('forslag', 'Forslag', save)
    await expect(flushWhole()).rejects.toMatchObject({ key: 'notSaved', message: texts.notSaved })
    saving.goesWell = true
    autosave('forslag', 'Forslag', save)
    await flushWhole()
    expect(useSaving.getState()).toMatchObject({ pending: 0 })
  })

  it('is let go of when its place is left', async () => {
    autosave('forslag', 'Forslag', failing(refusal('notFound')).save)
    await minute()
    await leave()
    expect(useSaving.getState()).toMatchObject({ pending: 0, hasFailed: false, hasRefused: false })
  })
})
