import type { ContentNode } from '../../../shared/content.ts'
import type { WordChoices } from '../../../shared/word-import.ts'
import type { Comment, Findings } from './findings.ts'
import type { Guide } from './guide.ts'
import type { Numbering } from './numbering.ts'
import type { Relations } from './parts.ts'
import type { PreparedPicture } from './pictures.ts'
import type { Styles } from './styles.ts'
import type { Element } from './xml.ts'

/** A field of Word's: first what it is, then what it shows. */
export type Field = { instruction: string; isResult: boolean }

/** All that is known while a document is read; the lists grow on the way. */
export type Reading = {
  readonly choices: WordChoices
  readonly guide: Guide
  readonly isOwn: boolean
  readonly styles: Styles
  readonly numbering: Numbering
  readonly relations: Relations
  readonly findings: Findings
  readonly comments: ReadonlyMap<string, Comment>
  readonly notes: Readonly<Record<'footnotes' | 'endnotes', ReadonlyMap<string, Element>>>
  readonly noteRelations: Readonly<Record<'footnotes' | 'endnotes', Relations>>
  readonly fields: Field[]
  /** Text boxes met in the paragraph being read; they come after it. */
  boxes: Element[]
  /** Pictures that have been made ready, or why they were not, by `pictureKey`. */
  readonly pictures: ReadonlyMap<string, PreparedPicture>
  /** Comments on what does not stand in the paper; they go to the block after it. */
  waiting: Comment[]
  /** Comments that have found their blocks. */
  readonly placed: PlacedComment[]
  /** Marks of tables that have found theirs. */
  readonly usedMarks: Set<string>
}

export type PlacedComment = Readonly<{ blockId: string; comment: Comment }>

/** The words of one paragraph as they were found, with its pictures where they stood. */
export type Words = Readonly<{
  nodes: ContentNode[]
  isAllBold: boolean
  bookmarks: readonly string[]
  comments: readonly Comment[]
}>
