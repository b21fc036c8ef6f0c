import type { z } from 'zod'
import { readWord } from '../../electron/import/word/read.ts'
import { wordChoices, type ReadWord } from '../../shared/word-import.ts'
import { outlineOf } from './outline.ts'
import { lists, norwegianStyles, wordFile, type Parts } from './word-file.ts'

type Choices = z.input<typeof wordChoices>

/** What comes of a file with this body, with the styles and lists a Norwegian Word has. */
export const read = (body: string, parts: Parts = {}, choices: Choices = {}): Promise<ReadWord> =>
  readWord(
    wordFile(body, { styles: norwegianStyles, numbering: lists, ...parts }),
    'sak.docx',
    wordChoices.parse(choices),
  )

/** The sections by key, as lines to read. */
export const outlines = ({ sections }: ReadWord): Record<string, string[]> =>
  Object.fromEntries(sections.map(({ key, content }) => [key, outlineOf(content)]))

/** The section text without a heading comes to. */
export const background = async (body: string, parts?: Parts, choices?: Choices): Promise<string[] | undefined> =>
  outlines(await read(body, parts, choices))['background']
