import type { Content } from '../../shared/content.ts'
import { contentFromText, isWritten } from '../../shared/content.ts'
import type { MinutesItem, MinutesModel } from '../../shared/documents.ts'
import { ensure } from '../../shared/errors.ts'
import { adviceKey, treatmentKey, type MinutesRemark } from '../../shared/minutes-review.ts'
import type { MinutesSentence } from '../../shared/minutes-blocks.ts'
import { plainLine, withWords } from '../../shared/replace-words.ts'
import type { WriteDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { minutesModel } from './minutes-model.ts'
import type { StoredRemark } from './minutes-review.sql.ts'
import { saveWording } from './minutes-wordings.ts'
import { saveHeldText } from './room.ts'

type Remark = Pick<MinutesRemark, 'kind' | 'itemId' | 'key' | 'quote' | 'words'>

/** What taking a remark would change: a sentence's words, or a text of an item. */
type Change =
  | Readonly<{ kind: 'sentence'; key: string; words: string }>
  | Readonly<{ kind: 'text'; itemId: string; text: 'treatment' | 'advice'; content: Content }>

/** True when the words quoted still stand where they stood, so that others can take their place. */
export const isTakeable = (model: MinutesModel, remark: Remark): boolean => changeOf(model, remark) !== null

/** Puts the words of a remark into the minutes; throws when what it quotes no longer stands there. */
export function takeRemark(db: WriteDb, remark: StoredRemark, context: Context): void {
  const { meetingId } = remark
  const change = changeOf(minutesModel(db, meetingId), remark)
  ensure(change !== null, 'remarkNotTakeable')
  if (change.kind === 'sentence') saveWording(db, { meetingId, key: change.key, words: change.words }, context)
  else saveHeldText(db, change.itemId, change.text, change.content, context)
}

function changeOf(model: MinutesModel, remark: Remark): Change | null {
  if (remark.kind !== 'changedWords' || remark.key === '') return null
  const item = model.items.find(({ itemId }) => itemId === remark.itemId)
  if (item && remark.key === treatmentKey(item.itemId)) return textChange(item, 'treatment', remark)
  if (item && remark.key === adviceKey(item.itemId)) return textChange(item, 'advice', remark)
  const sentence = [...model.sentences, ...(item?.sentences ?? [])].find(({ key }) => key === remark.key)
  return sentence ? sentenceChange(sentence, remark) : null
}

function sentenceChange({ key, words }: MinutesSentence, remark: Remark): Change | null {
  if (plainLine(words) !== plainLine(remark.quote)) return null
  return { kind: 'sentence', key, words: plainLine(remark.words) }
}

/** New words without a quote come after what stands. */
function textChange(item: MinutesItem, text: 'treatment' | 'advice', { quote, words }: Remark): Change | null {
  const standing = item[text]
  if (quote === '') {
    const content = [...(isWritten(standing) ? standing : []), ...contentFromText(words)]
    return { kind: 'text', itemId: item.itemId, text, content }
  }
  const content = standing === null ? null : withWords(standing, quote, words)
  return content === null ? null : { kind: 'text', itemId: item.itemId, text, content }
}
