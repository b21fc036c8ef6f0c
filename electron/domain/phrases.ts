import type { z } from 'zod'
import { moved } from '../../shared/agenda.ts'
import { found } from '../../shared/errors.ts'
import {
  ensurePhrase,
  newPhrase,
  phraseChange,
  phraseMove,
  type Phrase,
  type PhrasesApi,
} from '../../shared/phrases.ts'
import { byId, withChanges } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, nothing, query, type Operations } from '../operation.ts'
import * as sql from './phrases.sql.ts'

export const phrases = {
  list: query(nothing, (db) => ({ phrases: inUse(db).map(plain), removed: takenOut(db).map(plain) })),
  add: command(newPhrase, add),
  update: command(phraseChange, update),
  move: command(phraseMove, move),
  remove: command(byId, (db, { id }, context) => {
    standing(db, id)
    sql.setRemoved(db, id, context.now().toISOString())
  }),
  restore: command(byId, (db, { id }) => restore(db, id)),
} satisfies Operations<PhrasesApi>

const inUse = (db: ReadDb): Phrase[] => sql.listPhrases(db).filter(({ isRemoved }) => !isRemoved)
const takenOut = (db: ReadDb): Phrase[] => sql.listPhrases(db).filter(({ isRemoved }) => isRemoved)

const plain = ({ id, slot, text, shortForm }: Phrase): Phrase => ({ id, slot, text, shortForm })

const standing = (db: ReadDb, id: string): Phrase => found(inUse(db).find((phrase) => phrase.id === id))

function add(db: WriteDb, { slot, nb, nn, shortForm }: z.output<typeof newPhrase>): { id: string } {
  const phrase = { slot, text: { nb, nn }, shortForm }
  ensurePhrase(phrase, inUse(db))
  return { id: sql.insertPhrase(db, phrase) }
}

function update(db: WriteDb, { id, nb, nn, ...change }: z.output<typeof phraseChange>): void {
  const before = standing(db, id)
  const phrase = { ...withChanges(before, change), text: withChanges(before.text, { nb, nn }) }
  ensurePhrase(
    phrase,
    inUse(db).filter((other) => other.id !== id),
  )
  sql.updatePhrase(db, phrase)
}

/** Among those in use; those taken out stand behind them. */
function move(db: WriteDb, { id, position }: z.output<typeof phraseMove>): void {
  standing(db, id)
  const ids = inUse(db).map((phrase) => phrase.id)
  const order = moved(ids, ids.indexOf(id), position - 1)
  sql.setOrder(db, [...order, ...takenOut(db).map((phrase) => phrase.id)])
}

/** With everything it had; refused when its short form has been given to another meanwhile. */
function restore(db: WriteDb, id: string): void {
  const phrase = found(takenOut(db).find((one) => one.id === id))

  ensurePhrase(phrase, inUse(db))
  sql.setRemoved(db, id, null)
}
