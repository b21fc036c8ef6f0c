import type { ExtractKind, ExtractModel, TransmissionModel } from '../../shared/extracts.ts'
import type { MinutesModel } from '../../shared/documents.ts'
import type { Language } from '../../shared/values.ts'
import { text } from './content.ts'
import { minutes } from './sample-minutes.ts'

/** The sample minutes as they were approved in the next meeting. */
export const approvedMinutes = (language: Language): MinutesModel => ({
  ...minutes(language),
  status: {
    sequence: 2,
    approval: { approvedOn: '2026-05-12', approvers: [], inMeeting: { onDate: '2026-05-12', position: 2 } },
    corrections: [],
  },
})

export const extract = (language: Language, kind: ExtractKind, change: Partial<ExtractModel> = {}): ExtractModel => ({
  kind,
  head: minutes(language).head,
  minutes: minutes(language),
  itemId: 'i3',
  archiveReference: '26/00123',
  accessLevel: 'restricted',
  accessGrounds: language === 'nb' ? 'Interne vurderinger' : 'Interne vurderingar',
  statutoryBasis: 'offl. § 14',
  signedBy: 'Siri Nordheim',
  copyTo: [],
  ...change,
})

export const transmission = (language: Language): TransmissionModel => ({
  kind: 'transmission',
  head: minutes(language).head,
  sentOn: '2026-03-10',
  recipient: { name: 'Dagny Fossmark', title: 'administrerende direktør', organisation: 'KS' },
  references: ['26/00123', '26/00145'],
  accessLevel: 'internal',
  accessGrounds: [],
  signedBy: 'Siri Nordheim',
  items: ['i3', 'i5'].flatMap((itemId) => {
    const item = minutes(language).items.find((one) => one.itemId === itemId)
    if (!item) return []
    const { itemKind, number, title, advice, sentences } = item
    return {
      itemId,
      itemKind,
      number,
      title,
      onDate: minutes(language).head.onDate,
      said: sentences.find(({ part }) => part === 'outcome')?.words ?? '',
      advice: advice ?? text('KommIT-rådet rår til at arbeidet held fram.'),
      status: (itemId === 'i3' ? approvedMinutes(language) : minutes(language)).status,
    }
  }),
})
