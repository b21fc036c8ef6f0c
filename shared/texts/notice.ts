import { chosen } from './chosen.ts'
import { noticeTexts as nb } from './nb/notice.ts'
import { noticeTexts as nn } from './nn/notice.ts'

/** Words of the step where the notice is looked through and sent. */
export const noticeTexts = chosen(nb, nn)
