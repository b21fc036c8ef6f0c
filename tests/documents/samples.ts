import type { DocumentModel, PacketModel } from '../../shared/documents.ts'
import type { Language } from '../../shared/values.ts'
import { head, notice } from './sample-meeting.ts'
import { supplement } from './sample-supplement.ts'
import { approvedMinutes, extract, transmission } from './sample-extracts.ts'
import { minutes } from './sample-minutes.ts'
import { casePaper, unfinishedPaper } from './sample-papers.ts'

export const packet = (language: Language): PacketModel => ({
  kind: 'packet',
  notice: notice(language),
  papers: [
    casePaper(language),
    unfinishedPaper(language),
    { ...casePaper(language === 'nb' ? 'nn' : 'nb'), itemId: 'i5', number: '16/26', head: head(language) },
  ],
})

/** One of each kind. */
export const samples = (language: Language): DocumentModel[] => [
  notice(language),
  supplement(language),
  casePaper(language),
  packet(language),
  minutes(language),
  extract(language, 'itemMinutes'),
  extract(language, 'certifiedExtract', { minutes: approvedMinutes(language), copyTo: ['Dagny Fossmark, KS'] }),
  transmission(language),
]
