import type { Language } from '../values.ts'
import { noticeChanges as nb } from './nb/notice-changes.ts'
import { noticeChanges as nn } from './nn/notice-changes.ts'
import type { Words } from './words.ts'

export type NoticeChangeTexts = Words<typeof nb>

const texts: Readonly<Record<Language, NoticeChangeTexts>> = { nb, nn }

/** The words for what a new version of a notice changes, in the given written form of Norwegian. */
export const noticeChangeTexts = (language: Language): NoticeChangeTexts => texts[language]
