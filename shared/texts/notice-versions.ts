import { chosen } from './chosen.ts'
import { noticeVersions as nb } from './nb/notice-versions.ts'
import { noticeVersions as nn } from './nn/notice-versions.ts'

/** Words of versions of a notice, of what has not been told, and of who has been sent what. */
export const noticeVersions = chosen(nb, nn)
