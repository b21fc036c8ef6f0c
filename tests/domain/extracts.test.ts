import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { WrittenFile } from '../../shared/documents.ts'
import { linesUnder, readWord } from '../documents/reading.ts'
import {
  addCase,
  expectRefused,
  holdMeeting,
  openCouncil,
  openMeeting,
  schedule,
  type Council,
} from '../support/council.ts'
import { temporaryFolder } from '../support/workspace.ts'

type Held = Council & Readonly<{ meetingId: string; itemIds: string[] }>

/** A closed meeting of the council in which it gave its advice in two cases. */
async function held(): Promise<Held> {
  const council = await openCouncil()
  const caseIds = [await addCase(council, 'arkiv'), await addCase(council, 'kart')]
  const { meetingId, itemIds } = await openMeeting(council, council.councilId, caseIds)
  await council.call('attendance.allPresent', { meetingId })
  for (const itemId of itemIds) {
    await council.call('room.goTo', { itemId, time: '10:10' })
    await council.call('room.recordOutcome', { itemId, outcome: 'asProposed' })
  }
  const [approval] = (await council.call('agenda.get', { meetingId })).items
  await council.call('room.recordOutcome', { itemId: approval?.id ?? '', outcome: 'asProposed' })
  await council.call('room.close', { meetingId, time: '12:00' })
  return { ...council, meetingId, itemIds }
}

const approve = ({ call, meetingId }: Held) =>
  call('minutes.approve', { meetingId, approvedOn: '2026-03-20', approvers: ['Ada Lunde', 'Birger Moe'] })

const read = ({ path }: Pick<WrittenFile, 'path'>) => readWord(new Uint8Array(readFileSync(path)))
const names = (files: readonly WrittenFile[]) => files.map(({ path }) => basename(path))

describe('extracts', () => {
  it('of several items come into one folder, a file each, while the meeting is still going on', async () => {
    const council = await openCouncil()
    const caseIds = [await addCase(council, 'arkiv'), await addCase(council, 'kart')]
    const { itemIds } = await openMeeting(council, council.councilId, caseIds)
    const folder = temporaryFolder()
    const { files } = await council.call('documents.exportItem', { itemIds, folder })
    expect(names(files)).toEqual([
      '1-26 arkiv – Saksprotokoll (utkast).docx',
      '2-26 kart – Saksprotokoll (utkast).docx',
    ])
    expect(readdirSync(folder).toSorted()).toEqual(names(files))
    expect(read(files[0] ?? { path: '' }).gaps).toEqual([
      'Utkast. Referatet er ikke godkjent.',
      '[Ikke registrert: resultat i sak 1/26]',
    ])
  })

  it('say how the minutes were approved once they are, and stay as approved', async () => {
    const ready = await held()
    await approve(ready)
    const [itemId = ''] = ready.itemIds
    await ready.call('members.updatePerson', { id: ready.people.chair, name: 'Et annet navn' })
    const order = {
      itemIds: [itemId],
      folder: temporaryFolder(),
      kind: 'certifiedExtract' as const,
      copyTo: ['Arkivet'],
    }
    const { files } = await ready.call('documents.exportItem', order)
    expect(names(files)).toEqual(['1-26 arkiv – Særutskrift.docx'])
    const { lines, headings } = read(files[0] ?? { path: '' })
    expect(headings[0]).toBe('Rådets behandling av sak 1/26 i møte 10. mars 2026')
    expect(lines).toContain('Referatet fra møtet: godkjent 20. mars 2026 av Ada Lunde og Birger Moe.')
    expect(lines).toContain('Utskriften er i samsvar med referatet fra møtet.')
    expect(lines).toContain('Arkivet')
    expect(lines.join('\n')).not.toContain('Et annet navn')
  })

  it('carry who may see them from the case', async () => {
    const council = await openCouncil()
    const { id: caseId } = await council.call('cases.create', {
      title: 'Sikkerhet',
      accessLevel: 'restricted',
      accessGrounds: 'Sårbarheter',
    })
    const { itemIds } = await openMeeting(council, council.councilId, [caseId])
    const { files } = await council.call('documents.exportItem', { itemIds, folder: temporaryFolder(), language: 'nn' })
    expect(read(files[0] ?? { path: '' }).lines).toContain('Tilgang\tAvgrensa tilgang: Sårbarheter')
  })

  it('are not made of a heading', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const { itemId } = await council.call('agenda.addHeading', { meetingId, title: 'Formalia' })
    const work = council.call('documents.exportItem', { itemIds: [itemId], folder: temporaryFolder() })
    await expectRefused(work, 'headingNotTreated')
  })
})

describe('a letter with advice', () => {
  it('goes to the director with title, date and the words that were adopted', async () => {
    const { call, itemIds, people } = await held()
    const { files } = await call('documents.exportTransmission', {
      itemIds,
      recipient: 'Eli Nes',
      personId: people.director,
      sentOn: '2026-03-15',
      folder: temporaryFolder(),
    })
    expect(names(files)).toEqual(['2026-03-10 Rådet – Oversendelse.docx'])
    const reading = read(files[0] ?? { path: '' })
    expect(reading.lines).toEqual(
      expect.arrayContaining([
        'Til\tEli Nes, kommunedirektør, Prøve kommune',
        'Fra\tRådet for fellesløsninger',
        'Dato\t15. mars 2026',
        'Rådet oversender sine råd i de 2 sakene nedenfor.',
        'Rådet anbefaler arkiv.',
        'Rådet anbefaler kart.',
      ]),
    )
    expect(linesUnder(reading, 'Vedlegg').slice(0, 2)).toEqual([
      'Særutskrift av sak 1/26 arkiv',
      'Særutskrift av sak 2/26 kart',
    ])
  })

  it('says what became of an item in the words of the minutes', async () => {
    const { call, meetingId, itemIds } = await held()
    const [itemId = ''] = itemIds
    const words = 'Rådet slutter seg til forslaget etter en grundig drøfting.'
    await call('minutes.saveWording', { meetingId, key: `${itemId}/outcome`, words })
    const order = { itemIds, recipient: 'Eli Nes', folder: temporaryFolder() }
    const { files } = await call('documents.exportTransmission', order)
    const { lines } = read(files[0] ?? { path: '' })
    expect(lines).toContain(`Behandlet i møte 10. mars 2026. ${words}`)
    expect(lines).toContain('Behandlet i møte 10. mars 2026. Rådet sluttet seg til forslaget.')
  })

  it('is refused while an item has no adopted words, which is named', async () => {
    const council = await openCouncil()
    const caseIds = [await addCase(council, 'arkiv')]
    const { itemIds } = await openMeeting(council, council.councilId, caseIds)
    const work = council.call('documents.exportTransmission', {
      itemIds,
      recipient: 'Eli Nes',
      folder: temporaryFolder(),
    })
    await expectRefused(work, 'adviceNotFinished', { item: 'arkiv' })
  })

  it('carries what one body came to, from as many meetings as one likes', async () => {
    const ready = await held()
    const later = await holdMeeting(ready, ready.councilId, [await addCase(ready, 'skole')], 'asProposed', {
      onDate: '2026-05-12',
    })
    const order = { itemIds: [...later.itemIds, ...ready.itemIds], recipient: 'Eli Nes', folder: temporaryFolder() }
    const { files } = await ready.call('documents.exportTransmission', order)
    const { headings } = read(files[0] ?? { path: '' })
    expect(headings.filter((title) => title.startsWith('Sak '))).toEqual([
      'Sak 1/26 arkiv',
      'Sak 2/26 kart',
      'Sak 3/26 skole',
    ])
    const other = await holdMeeting(ready, ready.committeeId, [await addCase(ready, 'havn')], 'asProposed', {
      onDate: '2026-05-13',
    })
    const mixed = { ...order, itemIds: [...ready.itemIds, ...other.itemIds] }
    await expectRefused(ready.call('documents.exportTransmission', mixed), 'severalBodiesInLetter')
  })
})

describe('what somebody wrote for herself only', () => {
  it('is in no extract, no letter and no file to look through', async () => {
    const marker = 'HEMMELIGMERKE'
    const council = await openCouncil()
    const { call } = council
    const caseId = await addCase(council, 'arkiv')
    const { meetingId, itemIds } = await openMeeting(council, council.councilId, [caseId])
    const [itemId = ''] = itemIds
    await call('room.savePrivateNote', { itemId, text: marker })
    await call('room.saveNote', { itemId, text: 'Et vanlig notat.' })
    await call('room.recordOutcome', { itemId, outcome: 'asProposed' })
    const folder = temporaryFolder()
    await call('documents.exportItem', { itemIds, folder })
    await call('documents.exportItem', { itemIds, folder, kind: 'certifiedExtract' })
    await call('documents.exportTransmission', { itemIds, recipient: 'Eli Nes', folder })
    const { id: reviewId } = await call('minutesReview.send', { meetingId, name: 'Ada Lunde' })
    await call('minutesReview.writeFile', { reviewId, folder })
    const texts = readdirSync(folder).map((name) =>
      Object.values(unzipSync(new Uint8Array(readFileSync(`${folder}/${name}`))))
        .map((bytes) => strFromU8(bytes))
        .join('\n'),
    )
    expect(texts).toHaveLength(4)
    expect(texts.filter((text) => text.includes('Et vanlig notat.'))).toHaveLength(3)
    expect(texts.filter((text) => text.includes(marker))).toEqual([])
  })
})
