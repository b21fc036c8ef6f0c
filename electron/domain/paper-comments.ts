import type * as z from 'zod'
import { ensure, found } from '../../shared/errors.ts'
import {
  blocksOf,
  commentChange,
  commentSettling,
  inOrderOfBlocks,
  newAnswer,
  newComment,
  quoteOf,
  type importedComment,
  type PaperComment,
  type PaperCommentsApi,
} from '../../shared/paper-comments.ts'
import type { ContentNode } from '../../shared/content.ts'
import { byId, ofCase } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import { caseInUse } from './cases.ts'
import * as sql from './paper-comments.sql.ts'
import { draftSections } from './paper-sections.ts'

export const paperComments = {
  list: query(ofCase, (db, { caseId }) =>
    inOrderOfBlocks(sql.listComments(db, caseId), [...draftBlocks(db, caseId).keys()]),
  ),
  add: command(newComment, add),
  answer: command(newAnswer, answer),
  update: command(commentChange, update),
  settle: command(commentSettling, settle),
  remove: command(byId, remove),
} satisfies Operations<PaperCommentsApi>

/** The blocks of the draft by id, in the order they stand. */
const draftBlocks = (db: ReadDb, caseId: string): Map<string, ContentNode> =>
  new Map(draftSections(db, caseId).flatMap(({ content }) => blocksOf(content)))

function add(db: WriteDb, { caseId, blockId, words }: z.output<typeof newComment>, context: Context): { id: string } {
  caseInUse(db, caseId)
  const block = draftBlocks(db, caseId).get(blockId)
  ensure(block !== undefined, 'commentBlockGone')
  const thread = { caseId, answerTo: null, blockId, quote: quoteOf(block) }
  return { id: insert(db, { ...thread, words, madeBy: context.actor }, context) }
}

type NewComment = Pick<PaperComment, 'caseId' | 'answerTo' | 'blockId' | 'quote' | 'words' | 'madeBy'>

function insert(db: WriteDb, comment: NewComment, context: Context): string {
  const commentId = newId()
  const standing = { changedAt: null, settledAt: null, settledBy: null }
  sql.insertComment(db, { ...comment, ...standing, id: commentId, madeAt: context.now().toISOString() })
  return commentId
}

/** Keeps comments that came with a file at the blocks they stood at; those of blocks that were not taken in are left out. */
export function keepImported(
  db: WriteDb,
  caseId: string,
  comments: readonly z.output<typeof importedComment>[],
  context: Context,
): void {
  const blocks = draftBlocks(db, caseId)
  for (const { blockId, words, madeBy } of comments) {
    const block = blocks.get(blockId)
    if (block) insert(db, { caseId, answerTo: null, blockId, quote: quoteOf(block), words, madeBy }, context)
  }
}

/** The comment while it and its case are there; throws `notFound` otherwise. */
function inUse(db: ReadDb, commentId: string): PaperComment {
  const comment = found(sql.getComment(db, commentId))
  caseInUse(db, comment.caseId)
  return comment
}

/** The comment that begins the thread this one belongs to. */
function threadOf(db: ReadDb, commentId: string): PaperComment {
  const comment = inUse(db, commentId)
  return comment.answerTo === null ? comment : found(sql.getComment(db, comment.answerTo))
}

/** Something new to read opens a thread that was dealt with. */
function answer(db: WriteDb, input: z.output<typeof newAnswer>, context: Context): { id: string } {
  const thread = threadOf(db, input.id)
  sql.updateComment(db, { ...thread, settledAt: null, settledBy: null })
  const { id: answerTo, caseId, blockId, quote } = thread
  const given = { caseId, answerTo, blockId, quote, words: input.words, madeBy: context.actor }
  return { id: insert(db, given, context) }
}

function update(db: WriteDb, { id: commentId, words }: z.output<typeof commentChange>, context: Context): void {
  const comment = inUse(db, commentId)
  ensure(comment.madeBy === context.actor, 'commentOfAnother', { name: comment.madeBy })
  if (comment.words === words) return
  sql.updateComment(db, { ...comment, words, changedAt: context.now().toISOString() })
}

function settle(db: WriteDb, input: z.output<typeof commentSettling>, context: Context): void {
  const thread = threadOf(db, input.id)
  if ((thread.settledAt !== null) === input.isSettled) return
  const settled = { settledAt: context.now().toISOString(), settledBy: context.actor }
  sql.updateComment(db, { ...thread, ...(input.isSettled ? settled : { settledAt: null, settledBy: null }) })
}

function remove(db: WriteDb, input: z.output<typeof byId>, context: Context): void {
  sql.removeThread(db, inUse(db, input.id).id, context.now().toISOString())
}
