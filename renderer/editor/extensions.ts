import type { Extension, Extensions, NodeViewRenderer } from '@tiptap/core'
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions'
import { BlockIds } from './block-ids.ts'
import {
  Blockquote,
  BulletList,
  Decision,
  Doc,
  HardBreak,
  Heading,
  ListItem,
  OrderedList,
  Paragraph,
  Text,
} from './blocks.ts'
import { CursorBlock } from './cursor-block.ts'
import { Find } from './find/find-plugin.ts'
import { Footnote, Footnotes } from './footnotes/footnote.ts'
import { Image, Images } from './images/image.ts'
import { TextKeys } from './keys.ts'
import { Bold, Italic, Link } from './marks.ts'
import { Paste } from './paste.ts'
import { SectionFrame } from './section-frame.ts'
import { Section, type SectionLook } from './sections.ts'
import { Deletion, Insertion, Modification } from './suggestions/marks.ts'
import { Suggesting } from './suggestions/suggesting.ts'
import { Table, TableCell, TableHeader, TableRow } from './tables.ts'

/**
 * Everything an editor of rich text is made of, nodes in the order of the schema; `looks` name the sections of a paper,
 * `imageView` draws its pictures in a window, and `undoRedo` may be one that lasts.
 */
export const textExtensions = (
  looks: readonly SectionLook[] = [],
  imageView: NodeViewRenderer | null = null,
  undoRedo: Extension = UndoRedo,
): Extensions => [
  Doc,
  Section.configure({ looks }),
  Paragraph,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  Blockquote,
  Decision,
  Image.configure({ view: imageView }),
  Table,
  TableRow,
  TableHeader,
  TableCell,
  HardBreak,
  Footnote,
  Text,
  Link,
  Bold,
  Italic,
  Insertion,
  Deletion,
  Modification,
  BlockIds,
  SectionFrame,
  CursorBlock,
  TextKeys,
  Footnotes.configure({ isOffered: looks.length > 0 }),
  Images.configure({ isOffered: looks.length > 0 }),
  Paste.configure({ takesPictures: looks.length > 0 }),
  Find,
  Suggesting,
  undoRedo,
  Dropcursor.configure({ color: false, class: 'drop-mark' }),
  Gapcursor,
]
