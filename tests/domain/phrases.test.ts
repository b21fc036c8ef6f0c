import { describe, expect, it } from 'vitest'
import { grown, phraseText, shortFormBefore, type Phrase } from '../../shared/phrases.ts'
import { expectRefused } from '../support/council.ts'
import { openWorkspace, type TestWorkspace } from '../support/workspace.ts'
import { unknownId } from '../support/world.ts'

const list = ({ call }: TestWorkspace) => call('phrases.list')
const forms = async (workspace: TestWorkspace) => (await list(workspace)).phrases.map(({ shortForm }) => shortForm)

describe('the phrases of a new workspace', () => {
  it('are there in both written forms, each short form once', async () => {
    const { phrases, removed } = await list(openWorkspace())
    expect(phrases.length).toBeGreaterThan(15)
    expect(removed).toEqual([])
    expect(phrases.every(({ text }) => text.nb !== '' && text.nn !== '')).toBe(true)
    expect(new Set(phrases.map(({ shortForm }) => shortForm)).size).toBe(phrases.length)
    expect(phrases.find(({ shortForm }) => shortForm === 'tto')?.text).toEqual({
      nb: 'tar saken til orientering',
      nn: 'tek saka til orientering',
    })
  })

  it('call no advice a «vedtak» and fill in nothing but the body and the item', async () => {
    const { phrases } = await list(openWorkspace())
    const all = phrases.flatMap(({ text }) => Object.values(text)).join('\n')
    expect(all).not.toMatch(/vedtak|enstemmig|samrøystes/i)
    expect(new Set(all.match(/\{\w+\}/g))).toEqual(new Set(['{organ}', '{sak}']))
  })
})

describe('a phrase', () => {
  it('is added last, changed in one written form, moved, taken out and brought back', async () => {
    const workspace = openWorkspace()
    const { call } = workspace
    const { id } = await call('phrases.add', { slot: 'note', nb: 'Saken ble drøftet.', shortForm: 'sbd' })
    expect((await forms(workspace)).at(-1)).toBe('sbd')
    await call('phrases.update', { id, nn: 'Saka vart drøfta.' })
    await call('phrases.move', { id, position: 1 })
    expect((await list(workspace)).phrases[0]).toEqual({
      id,
      slot: 'note',
      text: { nb: 'Saken ble drøftet.', nn: 'Saka vart drøfta.' },
      shortForm: 'sbd',
    })
    await call('phrases.remove', { id })
    expect((await list(workspace)).removed).toMatchObject([{ id }])
    expect(await forms(workspace)).not.toContain('sbd')
    await call('phrases.restore', { id })
    expect(await forms(workspace)).toContain('sbd')
    await call('journal.undo', {})
    expect((await list(workspace)).removed).toMatchObject([{ id }])
  })

  it('has words, and a short form of letters that no other has', async () => {
    const { call } = openWorkspace()
    await expectRefused(call('phrases.add', { slot: 'note', nb: '  ' }), 'phraseEmpty')
    await expectRefused(call('phrases.add', { slot: 'note', nb: 'a', shortForm: 'a b' }), 'shortFormOfLetters')
    await expectRefused(call('phrases.add', { slot: 'note', nb: 'a', shortForm: 'TTO' }), 'shortFormTaken', {
      shortForm: 'TTO',
    })
    await expectRefused(call('phrases.update', { id: unknownId, nb: 'a' }), 'notFound')
    await expectRefused(call('phrases.restore', { id: unknownId }), 'notFound')
    await expect(call('phrases.add', { slot: 'note', nb: 'a'.repeat(2001) })).rejects.toMatchObject({
      key: 'invalidInput',
    })
  })

  it('is not brought back while another has its short form', async () => {
    const workspace = openWorkspace()
    const { call } = workspace
    const first = (await list(workspace)).phrases.find(({ shortForm }) => shortForm === 'tto')
    await call('phrases.remove', { id: first?.id ?? '' })
    await call('phrases.add', { slot: 'note', nb: 'annet', shortForm: 'tto' })
    await expectRefused(call('phrases.restore', { id: first?.id ?? '' }), 'shortFormTaken', { shortForm: 'tto' })
  })
})

describe('a short form', () => {
  const phrase: Phrase = { id: 'p', slot: 'note', text: { nb: 'tar {sak} til orientering', nn: '' }, shortForm: 'tto' }
  const none: Phrase = { ...phrase, id: 'q', shortForm: '' }

  it('stands for its phrase only as a whole word', () => {
    const typed = (written: string) => shortFormBefore(written, [none, phrase])?.typed
    expect(['tto', 'Rådet tto', '(tto', 'Rådet.tto', 'TTO', 'Tto'].map(typed)).toEqual([
      'tto',
      'tto',
      'tto',
      'tto',
      'TTO',
      'Tto',
    ])
    expect(['', 'tto ', 'mtto', 'ttoe', 'øtto', 'a_tto', '1tto'].map(typed)).toEqual(Array(7).fill(undefined))
  })

  it('grows with a capital when it began with one, and with one space after', () => {
    expect(grown('tto', 'tar saken')).toBe('tar saken ')
    expect(grown('Tto', 'tar saken')).toBe('Tar saken ')
    expect(grown('anb', 'Rådet anbefaler at ')).toBe('Rådet anbefaler at ')
  })

  it('is filled with the body and the item, in the other written form when this one is not written', () => {
    expect(phraseText(phrase, 'nn', { organ: 'Rådet', sak: 'sak 14/26' })).toBe('tar sak 14/26 til orientering')
  })
})
