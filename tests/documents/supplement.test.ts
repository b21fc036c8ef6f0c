import { describe, expect, it } from 'vitest'
import { fileName } from '../../electron/documents/names.ts'
import type { AttendanceMode } from '../../shared/attendance.ts'
import { readBack } from './reading.ts'
import { notice } from './sample-meeting.ts'
import { secondNotice, supplement } from './sample-supplement.ts'

describe('what is sent after the notice', () => {
  it('tells only what has changed, with reasons, and then the papers that follow', async () => {
    const { headings, tables, lines } = await readBack(supplement('nb'))
    expect(headings.slice(0, 3)).toEqual([
      'Ettersending til møteinnkalling',
      'Endringer siden versjon 1',
      'Saksframlegg som følger med',
    ])
    expect(tables[0]).toEqual([
      ['Endring', 'Gjelder', 'Begrunnelse'],
      ['Nytt klokkeslett', 'kl. 11.00–14.00 (før: kl. 10.00–14.00)', 'Toget går senere denne dagen.'],
      ['Nytt sted', 'Kommunenes Hus, møterom Viken (før: Kommunenes Hus, møterom Fjorden, Oslo)', '–'],
      ['Trukket', 'Sak 16/26 Søknad om støtte til felles meldingsboks for barnehager', 'Søkeren har trukket søknaden.'],
      ['Ny overskrift', '«Saker til råd»', '–'],
      ['Flyttet', 'Sak 17/26 Status for overgangen til ny skyplattform, nå etter «Saker til råd»', '–'],
      ['Ettersendt', 'Sak 18/26 Felles postliste', '–'],
      ['Ny overskrift', '«Saker til drøfting»', '–'],
    ])
    expect(lines).toContain('Her står det som er endret i versjon 2 av innkallingen. Resten gjelder som før.')
    expect(lines.join('\n')).not.toContain('Orientering fra Digitaliseringsutvalget')
    expect(headings).toContain('Sak 18/26 Felles postliste')
  })

  it('says so when no paper follows, and has a name of its own', async () => {
    const { lines } = await readBack({ ...supplement('nb'), papers: [] })
    expect(lines).toContain('Ingen saksframlegg følger med.')
    expect(fileName(supplement('nb'))).toBe('2026-03-03 KommIT-rådet – Ettersending til møteinnkalling.docx')
  })

  it('keeps words someone wrote to break a file or a sheet as they are', async () => {
    const hostile = '<w:p/> {title} =HYPERLINK("x") \u202eelleps'
    const model = supplement('nb')
    const changes = (model.notice.changes ?? []).map((change) => ({ ...change, reason: hostile }))
    const { tables } = await readBack({ ...model, notice: { ...model.notice, changes } })
    expect(tables[0]?.[1]?.[2]).toContain('<w:p/> {title} =HYPERLINK("x")')
  })

  it('speaks nynorsk when asked to', async () => {
    const { headings, tables } = await readBack(supplement('nn'))
    expect(headings.slice(0, 3)).toEqual([
      'Ettersending til møteinnkalling',
      'Endringar sidan versjon 1',
      'Saksframlegg som følgjer med',
    ])
    expect(tables[0]?.[0]).toEqual(['Endring', 'Gjeld', 'Grunngiving'])
  })
})

describe('a later version of the notice', () => {
  it('marks what came after the first, and gathers its items under headings', async () => {
    const { headings, tables } = await readBack(secondNotice('nb'))
    expect(headings.slice(0, 4)).toEqual(['Møteinnkalling', 'Saksliste', 'Saker til råd', 'Saker til drøfting'])
    expect(tables[0]?.map((row) => row[0])).toEqual(['Saksnr.', '–', '–'])
    expect(tables[1]?.map((row) => row[2])).toEqual([
      'Sak',
      'Status for overgangen til ny skyplattform',
      'Felles innlogging for innbyggertjenester',
      'Felles postliste (ettersendt)',
    ])
  })

  it('says how someone means to attend where that is otherwise than for the meeting', async () => {
    const model = notice('nb')
    const expectedMode: AttendanceMode = 'remote'
    const members = model.members.map((line, index) => (index === 1 ? { ...line, expectedMode } : line))
    const [, table] = (await readBack({ ...model, members })).tables
    expect(table?.slice(0, 3).map((row) => row.at(-1))).toEqual(['Deltar på', 'hele møtet', 'hele møtet, digitalt'])
  })
})
